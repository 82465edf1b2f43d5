// What sanitize-html leaves of the HTML on standard input: "node sanitize.js" as it comes, "node sanitize.js drupal"
// with the elements and attributes that Drupal's "Basic HTML" allows.
const path = require('path');
const sanitize = require(path.join(process.cwd(), 'node_modules', 'sanitize-html'));

const drupal = {
  allowedTags: ['a', 'blockquote', 'br', 'cite', 'code', 'dd', 'dl', 'dt', 'em', 'h2', 'h3', 'h4', 'h5', 'h6', 'img',
    'li', 'ol', 'p', 'strong', 'ul'],
  allowedAttributes: {
    a: ['href', 'hreflang'], blockquote: ['cite'], img: ['src', 'alt', 'height', 'width'], ol: ['start', 'type'],
    ul: ['type'],
  },
};

let html = '';
process.stdin.setEncoding('utf8').on('data', (part) => html += part).on('end', () => {
  process.stdout.write(sanitize(html, process.argv[2] === 'drupal' ? drupal : undefined));
});
