// The text of a widget without a frame: what has been built from its tree, or came with the page, or its link.
(widget) => {
  const element = widget.querySelector('city-profile, city-network');
  return (element && element.shadowRoot && element.shadowRoot.querySelector('article') || widget).innerText;
}
