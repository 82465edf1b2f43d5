/**
 * A small writer of HTML, straight to UTF-8: {@link org.cityprofiles.render.html.Html} is where components print,
 * {@link org.cityprofiles.render.html.HtmlBytes} is the back end that yields bytes, and
 * {@link org.cityprofiles.render.html.HtmlTree} the one that yields nodes.
 *
 * <p>Elements are opened and closed by the same call, text and attributes are escaped by type, addresses are checked
 * ({@link org.cityprofiles.render.html.Link}), and markup that is not escaped has a type of its own
 * ({@link org.cityprofiles.render.html.SafeHtml}) which only this package can make.
 */
@NullMarked
package org.cityprofiles.render.html;

import org.jspecify.annotations.NullMarked;
