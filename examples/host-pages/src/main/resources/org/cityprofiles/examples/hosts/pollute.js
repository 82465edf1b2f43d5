// What other scripts of a page may have done before ours run.
Object.prototype.type = 'city-embed';
Object.prototype.height = 12345;
Object.prototype.event = 'height';
Object.prototype.src = 'https://polluted.invalid/';
Object.prototype.href = 'https://polluted.invalid/';
Object.prototype.enumerable = true;
Array.prototype.each = function () {};
window.fetch = function () { throw new Error('this page has its own fetch'); };
window.JSON = { parse: function () { throw new Error('this page has its own JSON'); }, stringify: function () { return '{}'; } };
window.$ = window._ = window.app = 1;
