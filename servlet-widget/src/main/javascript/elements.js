/**
 * @fileoverview Defines the custom elements.
 */
(() => {
  if (!window.customElements) {
    return;
  }
})();
