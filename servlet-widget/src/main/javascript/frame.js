/**
 * @fileoverview Tells the page around a frame how high the frame's content is.
 */
(() => {
  const root = document.querySelector('[data-embed-root]');
  if (!root || window.parent === window) {
    return;
  }
  let sequence = 0;
  let last = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height && height !== last) {
      last = height;
      window.parent.postMessage({'type': 'city-embed', 'v': 1, 'event': 'height', 'height': height, 'seq': ++sequence}, '*');
    }
  };
  new ResizeObserver(tell).observe(root);
})();
