/**
 * Makes safe markup of rich texts; entry: {@link org.cityprofiles.render.richtext.Sanitiser}.
 */
@NullMarked
package org.cityprofiles.render.richtext;

import org.jspecify.annotations.NullMarked;
