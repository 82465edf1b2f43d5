// Whether a widget of the page has come to rest.
(index) => {
  const widget = document.querySelectorAll('.widget')[index];
  const elements = [...widget.querySelectorAll('city-profile, city-network')];
  const frames = [...widget.querySelectorAll('iframe')];
  return elements.every((element) => element.shadowRoot && element.shadowRoot.querySelector('article'))
    && frames.every((frame) => getComputedStyle(frame).opacity === '1' && getComputedStyle(frame).visibility === 'visible')
    && (elements.length || frames.length || widget.querySelector('article'));
}
