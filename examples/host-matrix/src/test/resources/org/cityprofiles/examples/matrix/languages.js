// The language and the direction that each widget of a document has from its own markup, and the direction it runs in.
() => [...document.querySelectorAll('.widget, [data-embed-root]')].map((widget) => {
  const element = widget.querySelector('city-profile, city-network');
  const article = (element ? element.shadowRoot : widget).querySelector('article');
  const root = article.closest('[data-embed-root]') ? document.documentElement : article;
  return [root.lang, root.dir, getComputedStyle(article).direction].join(' ');
})
