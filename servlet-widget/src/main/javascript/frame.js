/**
 * @fileoverview Tells the page around a frame how high the frame's content is, in two dialects: our own
 * ("city-embed", version 1), and that of WordPress, whose pages say so with a secret.
 *
 * Links open in a window of their own, since most frames may not touch the page around them; so no message ever asks
 * that page to go elsewhere. WordPress lets a frame open no windows, but follows links to our own host when told; for a
 * link to another host that is our page, where it stands as well.
 * Nothing of a message is put into the document: a theme is one of two words, a height is a number.
 */
(() => {
  const root = document.querySelector('[data-embed-root]');
  const host = window.parent;
  if (!root || host === window) {
    return;
  }
  /** More changes than these within a second are a loop: the page changes with the frame and the frame with the page. */
  const MOST_CHANGES = 12;
  const SECOND = 1000;
  /** Milliseconds without a loop after which the next one is the first again: somebody may draw a window larger. */
  const PEACE = 9000;
  /** What pages accept at most; what is higher is scrolled. */
  const HIGHEST = 20000;
  /** Milliseconds after which a frame without width is left alone: it is hidden, and is told when it no longer is. */
  const LONGEST_WAIT = 9000;

  const page = document.documentElement;
  /** @type {!Array<number>} */
  let changes = [];
  let sequence = 0;
  let last = 0;
  let most = HIGHEST;
  let rest = SECOND;
  let resumed = 0;
  let wait = 8;
  let asked = false;
  let again = false;
  let told = false;
  let looping = false;
  let secret = (/[?&]secret=([a-z\d]{1,64})(?!\w)/i.exec(location.hash) || [])[1];

  const scroll = () => {
    page.style.overflow = told && !looping && last <= most ? 'hidden' : '';
  };

  /**
   * @param {string} event
   * @param {!Object=} more
   */
  const tell = (event, more) => {
    host.postMessage({'__proto__': null, 'type': 'city-embed', 'v': 1, 'event': event, ...more}, '*');
  };

  /**
   * @param {string} message
   * @param {number|string} value
   */
  const tellWordPress = (message, value) => {
    if (secret) {
      host.postMessage({'__proto__': null, 'message': message, 'value': value, 'secret': secret}, '*');
    }
  };

  /** @param {number} now */
  const pause = (now) => {
    looping = true;
    if (now - resumed > PEACE) {
      rest = SECOND;
    }
    tell('loop', {'height': last, 'seq': ++sequence});
    setTimeout(() => {
      looping = false;
      again = true;
      changes = [];
      resumed = performance.now();
      ask();
    }, rest *= 2);
  };

  const measure = () => {
    asked = false;
    if (!window.innerWidth) {
      // the page has not yet given the frame its place; one that is not drawn is not told when it gets it
      if (wait < LONGEST_WAIT) {
        setTimeout(measure, wait *= 2);
      }
      return;
    }
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (looping || !height || (height === last && !again)) {
      return;
    }
    const now = performance.now();
    changes = changes.filter((then) => now - then < SECOND);
    if (height !== last && changes.push(now) > MOST_CHANGES) {
      pause(now);
    } else {
      last = height;
      again = false;
      tell('height', {'height': Math.min(height, HIGHEST), 'seq': ++sequence});
      tellWordPress('height', height);
    }
    scroll();
  };

  const tellAgain = () => {
    again = true;
    measure();
  };

  const ask = () => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(measure);
    }
  };

  /** @param {string} theme */
  const paint = (theme) => {
    page.setAttribute('data-theme', theme);
    root.firstElementChild.setAttribute('data-theme', theme);
    document.querySelector('[name=color-scheme]').setAttribute('content', theme);
  };

  window.addEventListener('message', (event) => {
    const data = event.data;
    if (event.source !== host || !data) {
      return;
    }
    if (data['type'] === 'city-embed' && data['v'] === 1 && data['event'] === 'hello') {
      told = true;
      const limit = data['maxHeight'];
      most = typeof limit === 'number' && limit > 0 ? limit : HIGHEST;
      if (data['theme'] === 'light' || data['theme'] === 'dark') {
        paint(data['theme']);
      }
      scroll();
    } else if (data['message'] === 'ready' && /^[a-z\d]{1,64}$/i.test(data['secret'])) {
      secret = data['secret'];
    } else {
      return;
    }
    tellAgain();
  });

  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    if (link && secret) {
      // in drawings, the property of a link is not its address
      const target = new URL(/** @type {string} */ (link.getAttribute('href')), location.href);
      // others are found on our page, since no other site can be shown in the frame or beside it
      const page = document.querySelector('[rel=canonical]');
      const address = [target.href, page ? page.href : ''].find((one) => one && new URL(one).host === location.host);
      if (address && /^http/.test(target.protocol)) {
        event.preventDefault();
        tellWordPress('link', address);
      }
    }
  });

  if (!secret) {
    const base = document.createElement('base');
    base.target = '_blank';
    document.head.append(base);
  }

  new ResizeObserver(ask).observe(root);
  tell('ready');
  // WordPress shows nothing of a frame before it has its height, and browsers draw nothing that is not shown
  measure();
  if (secret) {
    // and what it does not hear at once it never asks for again
    [SECOND / 4, 2 * SECOND, LONGEST_WAIT].forEach((time) => setTimeout(tellAgain, time));
  }
})();
