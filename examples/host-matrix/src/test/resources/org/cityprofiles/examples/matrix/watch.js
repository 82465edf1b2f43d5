// Adds up how much the page moves by itself.
(() => {
  if (window !== window.top) {
    return;
  }
  const moved = [];
  Object.defineProperty(window, 'movements', {value: moved});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries().filter((one) => !one.hadRecentInput)) {
      const what = (entry.sources || []).map((source) => source.node && (source.node.outerHTML || source.node.data || '').slice(0, 60));
      moved.push(entry.value.toFixed(4) + ' ' + what.join(' | '));
    }
  }).observe({__proto__: null, type: 'layout-shift', buffered: true});
})();
