// Everything in a document and its shadow trees that could run, load or send something and is not ours: not from one of
// our addresses, and not word for word a text of ours.
(ours) => {
  const found = [];
  const isOurs = (address) => ours.some((base) => String(address).startsWith(base));
  const FORBIDDEN = /^(object|embed|applet|frame|frameset|style|math|template|portal|audio|video|source|track|animate|animatemotion|animatetransform|set|foreignobject|use|image|feimage|marquee|bgsound|dialog|textarea|xmp|plaintext|noembed|noframes)$/;
  // what our loader sets of the style of links, of their frames and of the cell that holds both, and frames of themselves
  const LOADER = /^(([a-z-]+: initial|(color|color-scheme|display|grid(-[a-z-]+)?|height|opacity|visibility|width): [^;:()]*((minmax|color-mix)\([^;()]*\))?) !important; ?|overflow: hidden;)+$/;
  const check = (element) => {
    const name = element.localName.toLowerCase();
    const told = element.cloneNode(false).outerHTML.slice(0, 200);
    // what the builder shows to be copied is text
    const copied = name === 'textarea' && element.readOnly && location.pathname.endsWith('/builder');
    if (FORBIDDEN.test(name) && !copied && !(name === 'style' && ours.includes(element.textContent))) {
      found.push(told);
    }
    if (name === 'script' && element.type !== 'application/ld+json' && !isOurs(element.src) &&
        !ours.includes(element.textContent)) {
      found.push(told);
    }
    if (name === 'meta' && element.httpEquiv || name === 'base' && element.hasAttribute('href')) {
      found.push(told);
    }
    if (name === 'link' && /stylesheet|import|preload|prefetch/.test(element.rel) && !isOurs(element.href)) {
      found.push(told);
    }
    if (/^(form|iframe|img|input|button)$/.test(name) && !isOurs(element.action || element.src || ours[0])) {
      found.push(told);
    }
    for (const {name: key, value} of element.attributes) {
      if (key === 'style' && LOADER.test(value)) {
        continue;
      }
      if (/^on/i.test(key) || /^(style|srcdoc|formaction|ping|background|manifest|is)$/i.test(key)) {
        found.push(told);
      }
      if (/(^|:)(href|src|action|data|xlink:href|cite|poster)$/i.test(key) && !/^(https?|mailto|tel):/.test(new URL(value, document.baseURI).href)) {
        found.push(told);
      }
    }
    if (element.shadowRoot) {
      element.shadowRoot.querySelectorAll('*').forEach(check);
    }
  };
  document.querySelectorAll('*').forEach(check);
  return found;
}
