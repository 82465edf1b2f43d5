/**
 * @fileoverview Turns links to our pages into frames, and gives frames of ours the height of their content.
 *
 * A link is turned when it stands alone in its block, or has the attribute data-city-embed; an address that is left as
 * text alone in its block counts as a link. It stays where it is, and is seen until its frame has said how high it is:
 * both stand in one cell of a grid. What it shows is said by the link's own query. "#plain" keeps a link a link.
 *
 * Messages are believed when they come from a window of a frame that is known, from the origin it should have, and hold
 * a height that can be. Nothing of a message is put into the page. Frames of this script are in a sandbox of their own
 * origin, so nothing in them can reach the page; no message makes the page go elsewhere.
 *
 * Styles are set as properties, which a policy of the page allows, and as important, so that the page's own rules lose.
 */
(() => {
  const script = /** @type {?HTMLScriptElement} */ (document.currentScript);
  const base = /** @type {string} */ (script?.src.replace(/(v1|assets\/[^/]+)\/[^/]*$/, ''));
  // a page may have this script twice
  if (!base || window[base]) {
    return;
  }
  window[base] = true;

  /** More changes than these without a rest are a loop: the page changes with the frame and the frame with the page. */
  const MOST_CHANGES = 12;
  /** A height that stood so long, in milliseconds, is a good one, and that is a rest. */
  const STANDS = 250;
  const FRAMES = base + 'v1/frame/';
  const SUBJECT = /^<(\w+)\/((?:city|network|practice|country)\/[a-z\d-]+)(\?[^#\s]*)?(#(?!plain$)\S*)?$/;
  /** Entries of menus and lists stay links, and so does what is in a view or an element of ours. */
  const NEVER = 'nav,li,.cp,city-profile,city-network,city-practice,city-country';
  /** What may hold a link that is to be turned: no headings, for instance. */
  const BLOCKS = 'p,div,blockquote,figure,section,article,main,aside';

  /**
   * The language, subject, query and anchor of an address of ours.
   *
   * @param {string} address
   */
  const read = (address) => SUBJECT.exec(address.replace(base, '<'));

  /**
   * What hears the messages of the window of a frame, and what was looked at.
   *
   * @type {!WeakMap<?, ?>}
   */
  const known = new WeakMap();

  /**
   * @param {!HTMLElement} element
   * @param {string} styles
   */
  const style = (element, styles) => {
    element.style.cssText += ';' + styles.replace(/;|$/g, '!important;');
    // nobody is to be kept from spacing text as they need it
    element.style.letterSpacing = element.style.wordSpacing = element.style.lineHeight = '';
  };

  /**
   * Begins to listen to a frame.
   *
   * @param {!HTMLIFrameElement} frame
   * @param {?HTMLElement} link
   */
  const listen = (frame, link) => {
    let height = frame.clientHeight;
    const least = link ? 0 : height;
    let stable = height;
    let time = 0;
    let last = 0;
    let level = 0;

    /** @param {!Event} event */
    const hear = (event) => {
      const data = event.data;
      const opaque = frame.sandbox.length && !frame.sandbox.contains('allow-same-origin');
      if (data?.['type'] !== 'city-embed' || data['v'] !== 1 ||
          event.origin !== (opaque ? 'null' : new URL(base).origin)) {
        return;
      }
      const name = data['event'];
      const told = data['height'];
      const sequence = data['seq'];
      if (name === 'ready') {
        hello();
      } else if ((name === 'height' || name === 'loop') && [told, sequence].every(Number.isInteger) &&
          told > 0 && told <= 20000 && sequence > last) {
        last = sequence;
        // what is told again is no change
        if (name === 'loop' || told !== height) {
          const now = event.timeStamp;
          level++;
          if (now - time > STANDS) {
            stable = height;
            level = 0;
          }
          time = now;
          height = name === 'loop' || level > MOST_CHANGES ? stable : told;
        }
        frame.inert = false;
        style(frame, 'opacity:1;height:' + Math.max(height, least) + 'px');
        if (link) {
          if (link.matches(':focus')) {
            frame.focus();
          }
          style(link, 'visibility:hidden');
        }
      }
    };

    const hello = () => {
      const target = frame.contentWindow;
      if (target) {
        known.set(target, hear);
        target.postMessage({'type': 'city-embed', 'v': 1, 'event': 'hello'}, '*');
      }
    };

    known.set(frame, hear);
    frame.addEventListener('load', () => {
      last = 0;
      hello();
    });
    hello();
  };

  window.addEventListener('message', (event) => known.get(event.source)?.(event));

  /**
   * Whether a node is all there is in its block.
   *
   * @param {!Node} node
   */
  const alone = (node) => {
    let outer = node;
    do {
      outer = outer.parentElement;
      if (!outer || outer.isContentEditable || outer.textContent.trim() !== node.textContent.trim() ||
          outer.querySelectorAll(':scope>:not(br)').length > 1) {
        return false;
      }
    } while (outer.matches('b,em,i,span,strong'));
    return outer.matches(BLOCKS) && !outer.closest(NEVER);
  };

  /** @param {!HTMLAnchorElement} link */
  const upgrade = (link) => {
    const match = read(link.href);
    const marked = link.hasAttribute('data-city-embed');
    const text = link.textContent.trim();
    if (!match || !text || known.has(link) || !(marked ? !link.isContentEditable : alone(link)) ||
        link.closest('blockquote')?.parentElement.querySelector('iframe[src*="' + match[2] + '?"]')) {
      return;
    }
    known.set(link, true);
    let cell = /** @type {!HTMLElement} */ (link.parentElement);
    if (marked) {
      cell = /** @type {!HTMLElement} */ (document.createElement('span'));
      link.replaceWith(cell);
      cell.append(link);
    }
    const query = new URLSearchParams(match[3]);
    const key = query.get('prefer') ? 'prefer' : 'lang';
    query.set(key, (key === 'lang' ? query.get(key) : cell.closest('[lang]')?.lang) || match[1]);
    const frame = /** @type {!HTMLIFrameElement} */ (document.createElement('iframe'));
    if (link.lang) {
      frame.lang = link.lang;
    }
    frame.title = read(text) ? match[2].replace('/', ' ') : text;
    // unseen, not hidden: browsers do not lay out what is hidden, and the frame would never tell its height
    frame.inert = true;
    /** @type {?} */ (frame).sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
    frame.referrerPolicy = 'no-referrer';
    style(cell, 'display:grid;grid:auto/minmax(0,1fr)');
    style(link, 'grid-area:1/1');
    frame.loading = 'lazy';
    style(frame, 'all:initial;grid-area:1/1;width:100%;color:color-mix(in srgb,currentColor,red 0%);opacity:0;' +
        'height:' + cell.offsetHeight + 'px');
    cell.append(frame);
    // where text is light, the page is dark; of its colours, green is what makes light; a mix tells them as shares of one
    const dark = getComputedStyle(frame).color.split(' ')[2] > .5;
    const theme = query.get('theme') || (dark ? 'dark' : 'light');
    query.set('theme', theme);
    style(frame, 'color-scheme:' + theme);
    frame.src = FRAMES + match[2] + '?' + query;
    listen(frame, link);
  };

  /** @param {?} node */
  const scan = (node) => {
    [...node.childNodes].forEach(scan);
    const address = (node.nodeValue || '').trim();
    if (node.nodeName === 'A') {
      upgrade(node);
    } else if (node.nodeName === 'IFRAME') {
      if (node.src.startsWith(FRAMES) && !known.has(node) && !node.dataset['secret']) {
        listen(node, null);
      }
    } else if (read(address) && alone(node)) {
      const link = /** @type {!HTMLAnchorElement} */ (document.createElement('a'));
      link.href = address;
      node.replaceWith(link);
      link.append(node);
      upgrade(link);
    }
  };

  const begin = () => {
    if (document.readyState === 'loading') {
      requestAnimationFrame(begin);
      return;
    }
    scan(document);
    new MutationObserver((records) => records.forEach((record) => record.addedNodes.forEach(scan)))
        .observe(document, {'__proto__': null, 'childList': true, 'subtree': true});
  };
  // not before the page is drawn: only then its style sheets are there, which say whether it is dark
  requestAnimationFrame(begin);
})();
