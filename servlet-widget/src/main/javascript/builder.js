/**
 * @fileoverview Copies snippets, lets a colour be picked, and gives previews the height of their content. Without it the
 * page has all the same: texts can be selected, colours written, and previews scrolled.
 * @suppress {deprecated} the one way to copy that also works on pages that did not come by https
 */
(() => {
  document.querySelectorAll('textarea[data-rich]').forEach((element) => {
    const field = /** @type {!HTMLTextAreaElement} */ (element);
    // editors of texts show what was copied as text with its tags, unless it also comes as markup
    field.addEventListener('copy', (event) => {
      const copied = /** @type {!ClipboardEvent} */ (event).clipboardData;
      if (copied && field.selectionStart === 0 && field.selectionEnd === field.value.length) {
        copied.setData('text/html', field.value);
        copied.setData('text/plain', field.value);
        event.preventDefault();
      }
    });
  });

  document.querySelectorAll('button[data-copy]').forEach((element) => {
    const button = /** @type {!HTMLButtonElement} */ (element);
    const field = /** @type {!HTMLTextAreaElement} */ (document.getElementById(button.dataset['copy'] || ''));
    const said = /** @type {!HTMLElement} */ (button.nextElementSibling);
    button.hidden = false;
    button.addEventListener('click', () => {
      said.textContent = '';
      field.focus();
      field.select();
      const done = document.execCommand('copy');
      button.focus();
      said.textContent = said.dataset[done ? 'copied' : 'failed'] || '';
    });
  });

  const written = document.getElementById('accent');
  if (written instanceof HTMLInputElement) {
    const picked = /** @type {!HTMLInputElement} */ (document.createElement('input'));
    const full = () => '#' + written.value.replace('#', '').toLowerCase();
    picked.type = 'color';
    picked.value = /^#[\da-f]{6}$/.test(full()) ? full() : '#0a5a66';
    picked.setAttribute('aria-label', (written.labels[0].textContent || '').trim());
    picked.addEventListener('input', () => {
      written.value = picked.value;
    });
    written.addEventListener('input', () => {
      if (/^#[\da-f]{6}$/.test(full())) {
        picked.value = full();
      }
    });
    written.labels[0].after(picked);
  }

  const frames = Array.from(document.querySelectorAll('iframe'));
  window.addEventListener('message', (event) => {
    const frame = frames.find((one) => one.contentWindow === event.source);
    const data = event.data;
    if (frame && data && data['type'] === 'city-embed' && data['v'] === 1) {
      const height = data['height'];
      if (data['event'] === 'height' && Number.isInteger(height) && height > 0 && height <= 20000) {
        frame.height = String(height);
      }
    }
  });
})();
