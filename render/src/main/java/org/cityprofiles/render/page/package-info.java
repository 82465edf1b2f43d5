/**
 * Prints views as HTML; entry: {@link org.cityprofiles.render.page.HtmlPrinter}. The style sheet that goes with it is
 * {@link org.cityprofiles.render.page.StyleSheet}.
 */
@NullMarked
package org.cityprofiles.render.page;

import org.jspecify.annotations.NullMarked;
