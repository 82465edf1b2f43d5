/**
 * @fileoverview Turns links to our pages into frames.
 */
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) {
    return;
  }
})();
