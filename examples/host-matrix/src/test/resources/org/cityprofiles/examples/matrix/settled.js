// Whether all widgets of the page have come to rest.
() => [...document.querySelectorAll('.widget')].every((widget) => {
  const elements = [...widget.querySelectorAll('city-profile, city-network')];
  const frames = [...widget.querySelectorAll('iframe')];
  return elements.every((element) => element.shadowRoot && element.shadowRoot.querySelector('article'))
    && frames.every((frame) => getComputedStyle(frame).opacity === '1' && getComputedStyle(frame).visibility === 'visible')
    && (elements.length || frames.length || widget.querySelector('article'));
})
