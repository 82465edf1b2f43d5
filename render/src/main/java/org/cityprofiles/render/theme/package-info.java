/** Colours that a host chooses, and whether they can be read; entry: {@link org.cityprofiles.render.theme.Colour}. */
@NullMarked
package org.cityprofiles.render.theme;

import org.jspecify.annotations.NullMarked;
