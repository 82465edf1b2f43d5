/**
 * Colours that a host chooses, and whether they can be read; entries: {@link org.cityprofiles.render.theme.Accent} for one
 * colour, {@link org.cityprofiles.render.theme.Palette} for all of them.
 */
@NullMarked
package org.cityprofiles.render.theme;

import org.jspecify.annotations.NullMarked;
