/**
 * @fileoverview Defines custom elements, each of which shows one of our views in a shadow tree. What stands inside such
 * an element is shown until the view is there, and whenever it cannot be had. The view comes as a tree in JSON and is
 * built of the elements and attributes listed here and no others: a tree that has anything else is not shown at all.
 */
(() => {
  if (!window.customElements || !('adoptedStyleSheets' in Document.prototype)) {
    return;
  }
  // Taken before the page may put something else in their place.
  const fetch = window.fetch;
  const parse = JSON.parse;
  const isArray = Array.isArray;
  const keys = Object.keys;
  // A page cannot hide this one behind an element that it names createElementNS.
  const create = Document.prototype.createElementNS;

  const PAGE = /^(a|abbr|article|bdi|blockquote|br|caption|cite|dd|details|div|dl|dt|em|figcaption|figure|footer|h[2-6]|header|img|li|ol|p|q|section|span|strong|summary|table|tbody|td|th|thead|time|tr|ul)$/;
  const DRAWING = /^(a|desc|g|line|path|rect|svg|text|title|tspan)$/;
  const ATTRIBUTE = /^(alt|aria-(hidden|label|labelledby|level)|class|colspan|d[xy]?|data-(accent|label|theme)|datetime|dir|height|href|hreflang|id|lang|role|rowspan|scope|src|text-anchor|title|viewBox|width|[xy][12]?)$/;
  const SCHEME = /^(https?|mailto|tel):$/;
  const OURS = /^(https?:.*?\/)(?:v1\/(?:fragment|frame|tree)|([^/]+))\/(city|network|practice|country)\/([^/]+)$/;
  const MAX_DEPTH = 200;
  const MAX_ELEMENTS = 100000;
  const MAX_LENGTH = 5000000;
  const MAX_WAIT = 20000;
  const OPTIONS = ['view', 'heading', 'theme', 'accent', 'sections', 'order'];

  // By class; the others are ours to change.
  const PARTS = new Map(('card,chip,colophon,entry,facts,head,image,h=heading,keys,kicker,lead,legend,links,list,map,meta,'
      + 'more,name,note,num=number,prose,say=statement,sec=section,table,tagline,time=timeline,title')
      .split(',').map((part) => ['cp-' + part.split('=')[0], part.split('=').pop()]));

  const script = document.currentScript;
  const home = script instanceof HTMLScriptElement && /^(.*\/)(v1|assets)\//.exec(script.src);

  /**
   * A style sheet of a page of ours or of these lines.
   * @param {string} css
   * @return {!CSSStyleSheet}
   */
  const styled = (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  };
  const FRAME = styled(':host{display:block}:host([hidden]){display:none!important}');

  /**
   * Options that have nothing but what they say, whatever the page has done to all objects.
   * @param {!Object} options
   * @return {?}
   */
  const bare = (options) => Object.setPrototypeOf(options, null);

  /**
   * @param {string} address
   * @param {!AbortController} controller
   * @return {!Promise<{text: string, base: string}>}
   */
  const get = async (address, controller) => {
    const timer = setTimeout(() => controller.abort(), MAX_WAIT);
    try {
      const options = bare({credentials: 'omit', referrerPolicy: 'no-referrer', signal: controller.signal});
      const response = await fetch(address, options);
      const text = response.ok ? await response.text() : '';
      if (!text || text.length > MAX_LENGTH) {
        throw new Error('status ' + response.status + ', ' + text.length + ' characters');
      }
      return {text: text, base: response.url};
    } finally {
      clearTimeout(timer);
    }
  };

  /** @type {!Map<string, !Promise<!CSSStyleSheet>>} */
  const sheets = new Map();

  /**
   * The style sheet at an address, fetched once for all elements.
   * @param {string} address
   * @return {!Promise<!CSSStyleSheet>}
   */
  const styleSheet = (address) => {
    let sheet = sheets.get(address);
    if (!sheet) {
      sheet = get(address, new AbortController()).then((answer) => styled(answer.text));
      sheet.catch(() => sheets.delete(address));
      sheets.set(address, sheet);
    }
    return sheet;
  };

  /**
   * Builds an element; throws where the tree has something that does not belong there.
   * @param {?} tree
   * @param {string} base
   * @return {!Element}
   */
  const build = (tree, base) => {
    let left = MAX_ELEMENTS;

    /**
     * @param {boolean} fine
     * @param {?} found
     */
    const expect = (fine, found) => {
      if (!fine) {
        throw new Error('unexpected ' + String(found).slice(0, 40));
      }
    };

    /**
     * @param {!Element} element
     * @param {string} name
     * @param {?} value
     */
    const set = (element, name, value) => {
      expect(ATTRIBUTE.test(name) && typeof value === 'string', name);
      if (name === 'href' || name === 'src') {
        const url = new URL(value, base);
        expect(SCHEME.test(url.protocol), value);
        value = url.href;
      }
      element.setAttribute(name, value);
    };

    /**
     * @param {?} node
     * @param {boolean} drawn
     * @param {number} depth
     * @return {!Element}
     */
    const make = (node, drawn, depth) => {
      expect(isArray(node) && node.length === 3 && depth < MAX_DEPTH && left-- > 0, node);
      const name = node[0];
      const attributes = node[1];
      expect(attributes && typeof attributes === 'object' && !isArray(attributes) && isArray(node[2]), name);
      const drawing = drawn || name === 'svg';
      expect(typeof name === 'string' && (drawing ? DRAWING : PAGE).test(name), name);
      const element = create.call(document, 'http://www.w3.org/' + (drawing ? '2000/svg' : '1999/xhtml'), name);
      keys(attributes).forEach((key) => set(element, key, attributes[key]));
      const parts = Array.from(element.classList, (word) => PARTS.get(word)).filter((part) => part);
      if (name === 'a' || name === 'article') {
        parts.push(name === 'a' ? 'link' : 'view');
      }
      if (parts.length) {
        element.setAttribute('part', parts.join(' '));
      }
      if (name === 'img') {
        element.setAttribute('referrerpolicy', 'no-referrer');
      }
      node[2].forEach((child) => element.append(typeof child === 'string' ? child : make(child, drawing, depth + 1)));
      return element;
    };

    expect(isArray(tree) && tree[0] === 'article', tree);
    return make(tree, false, 0);
  };

  /**
   * The language of what stands around an element, across the borders of shadow trees.
   * @param {?Element} element
   * @return {string}
   */
  const languageAround = (element) => {
    while (element) {
      const marked = element.closest('[lang]');
      if (marked) {
        return marked.getAttribute('lang') || '';
      }
      element = /** @type {?Element} */ (element.getRootNode()['host']);
    }
    return '';
  };

  /**
   * What an element asks for: the root of our addresses, the tree's address and the host's own colour; nothing where it
   * names nothing of ours.
   * @param {!Element} element
   * @return {?{root: string, tree: string, accent: string}}
   */
  const wish = (element) => {
    const src = element.getAttribute('src');
    const name = element.getAttribute('name');
    const word = element.localName.slice(5);
    const url = src ? new URL(src, element.baseURI || undefined) : null;
    const found = url
        ? OURS.exec(url.origin + url.pathname)
        : name && home && ['', home[1], '', word === 'profile' ? 'city' : word, encodeURIComponent(name)];
    if (!found) {
      return null;
    }
    const query = new URLSearchParams();
    const asked = (/** string */ key) => {
      const value = element.getAttribute(key) || url && url.searchParams.get(key);
      if (value) {
        query.set(key, value);
      }
      return value || '';
    };
    const around = languageAround(element);
    const known = /^[a-z0-9-]{2,35}$/i.test(around);
    const spoken = known && url && url.searchParams.get('prefer') ? '' : found[2];
    if (!asked('lang') && (spoken || known)) {
      query.set(spoken ? 'lang' : 'prefer', spoken || around);
    }
    OPTIONS.forEach(asked);
    // Ids are safe in a shadow tree, and then its views can be labelled by their headings.
    query.set('instance', 'w');
    return {root: found[1], tree: found[1] + 'v1/tree/' + found[3] + '/' + found[4] + '?' + query, accent: query.get('accent') || ''};
  };

  /**
   * Lets an element show what its attributes say, now and whenever the function that this gives is called.
   * @param {!Element} element
   * @return {function()}
   */
  const widget = (element) => {
    const root = element.attachShadow(bare({mode: 'open'}));
    const inside = create.call(document, 'http://www.w3.org/1999/xhtml', 'slot');
    /** The address of what is shown or fetched. */
    let wanted = '';
    /** @type {?AbortController} */
    let running = null;
    let due = false;

    /**
     * @param {!Element} content
     * @param {!Array<!CSSStyleSheet>} looks
     */
    const show = (content, looks) => {
      root.adoptedStyleSheets = looks;
      root.replaceChildren(content);
    };

    /**
     * Keeps the room that was reserved while the window has this width, unless there is far too much of it: what stands
     * below would move.
     * @param {number} reserved
     * @param {!Element} content
     */
    const keepRoom = (reserved, content) => {
      const height = content.getBoundingClientRect().height;
      const width = window.innerWidth;
      if (reserved > height && reserved < height * 1.5) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.concat(styled('@media (min-width:' + (width - 1)
            + 'px) and (max-width:' + (width + 1) + 'px){:host{min-block-size:' + reserved + 'px!important}}'));
      }
    };

    const cancel = () => {
      if (running) {
        running.abort();
        running = null;
        wanted = '';
        element.removeAttribute('aria-busy');
      }
    };

    /** @param {string} reason */
    const fallBack = (reason) => {
      wanted = '';
      show(inside, [FRAME]);
      if (reason) {
        console.warn(element.localName + ': ' + reason);
      }
    };

    /**
     * @param {{root: string, tree: string, accent: string}} asked
     * @param {!AbortController} controller
     */
    const load = async (asked, controller) => {
      let reason = '';
      try {
        const css = asked.root + 'v1/elements.css' + (asked.accent && '?' + new URLSearchParams([['accent', asked.accent]]));
        const answers = await Promise.all([get(asked.tree, controller), styleSheet(css)]);
        if (controller === running) {
          const content = build(parse(answers[0].text), answers[0].base);
          const room = element.getBoundingClientRect().height;
          const focused = element.matches(':focus-within');
          show(content, [answers[1], FRAME]);
          const link = /** @type {?HTMLElement} */ (focused && content.querySelector('a'));
          if (link) {
            link.focus();
          }
          keepRoom(room, content);
        }
      } catch (e) {
        reason = asked.tree + ': ' + e;
      }
      if (controller === running) {
        running = null;
        element.removeAttribute('aria-busy');
        if (reason) {
          fallBack(reason);
        }
      }
    };

    const check = () => {
      due = false;
      if (!element.isConnected) {
        cancel();
        return;
      }
      let asked = null;
      try {
        asked = wish(element);
      } catch (e) {
        // no address at all
      }
      if (!asked) {
        cancel();
        fallBack(element.hasAttribute('src') || element.hasAttribute('name') ? 'not an address of ours' : '');
      } else if (asked.tree !== wanted) {
        cancel();
        wanted = asked.tree;
        running = new AbortController();
        element.setAttribute('aria-busy', 'true');
        load(asked, running);
      }
    };

    show(inside, [FRAME]);
    // Once for all that happens to the element in one go, such as being moved.
    return () => {
      if (!due) {
        due = true;
        Promise.resolve().then(check);
      }
    };
  };

  /** @type {!WeakMap<!Element, function()>} */
  const changes = new WeakMap();

  const changed = (/** !Element */ element) => {
    const change = changes.get(element);
    if (change) {
      change();
    }
  };

  ['profile', 'network', 'practice', 'country'].forEach((word) => {
    if (customElements.get('city-' + word)) {
      return;
    }
    customElements.define('city-' + word, class extends HTMLElement {
      static get observedAttributes() {
        return ['src', 'name', 'lang'].concat(OPTIONS);
      }

      constructor() {
        super();
        changes.set(this, widget(this));
      }

      connectedCallback() {
        changed(this);
      }

      disconnectedCallback() {
        changed(this);
      }

      attributeChangedCallback() {
        changed(this);
      }
    });
  });
})();
