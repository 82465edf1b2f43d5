// Runs in every frame before anything else: whatever a hostile text would do to show that it runs is told here.
(() => {
  const say = console.error.bind(console);
  const tell = (what) => say('canary: ' + what);
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'xss', 'XSS']) {
    try {
      window[name] = (...words) => tell(name + '(' + words.join(', ').slice(0, 80) + ')');
    } catch {
      tell('cannot watch ' + name);
    }
  }
  for (const name of ['write', 'writeln']) {
    Document.prototype[name] = () => tell('document.' + name);
  }
  addEventListener('error', (event) => event.message && tell('error ' + event.message), true);
  addEventListener('unhandledrejection', () => tell('rejection'));
  document.addEventListener('securitypolicyviolation', (event) =>
    tell('policy ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
})();
