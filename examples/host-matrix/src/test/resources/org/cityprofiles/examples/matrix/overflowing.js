// The widgets without a frame that cut what is in them, let it hang out, or leave much more room than it needs.
() => [...document.querySelectorAll('.widget')].flatMap((widget) => {
  const elements = [...widget.querySelectorAll('city-profile, city-network')];
  const hosts = elements.length ? elements : [widget];
  return hosts.flatMap((host) => [...(host.shadowRoot || host).querySelectorAll('article')].map((article, i, articles) => {
    const box = article.getBoundingClientRect();
    let bottom = box.top;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const rect = walker.currentNode.getBoundingClientRect();
      if (rect.width > 1 && rect.height > 1 && walker.currentNode.checkVisibility()) {
        bottom = Math.max(bottom, rect.bottom);
      }
    }
    const room = host.getBoundingClientRect().height / articles.length;
    // an element keeps the room that the page has reserved for it, so that nothing moves
    return bottom <= box.bottom + 1 && bottom >= box.bottom - 64 && room >= box.height - 1 && room <= 1.3 * box.height
      ? '' : [host.localName, 'of', room, 'holds', box.height, 'which holds', bottom - box.top].join(' ');
  })).filter(Boolean);
})
