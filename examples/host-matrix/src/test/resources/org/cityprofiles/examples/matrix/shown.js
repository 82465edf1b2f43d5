// What is shown of each widget: the height of its box and of what is in it, and whether it can be seen and fits.
() => [...document.querySelectorAll('.widget')].map((widget) => {
  const element = widget.querySelector('city-profile, city-network');
  const box = widget.querySelector('iframe') || element && element.shadowRoot && element.shadowRoot.querySelector('article')
    || widget.querySelector('article') || widget.querySelector('a');
  const rect = box.getBoundingClientRect();
  return [box.localName, Math.round(rect.width), Math.round(rect.height),
    box.checkVisibility({__proto__: null, opacityProperty: true, visibilityProperty: true}) ? 'seen' : 'hidden',
    document.documentElement.scrollWidth > document.documentElement.clientWidth ? 'too wide' : 'fits'].join(' ');
})
