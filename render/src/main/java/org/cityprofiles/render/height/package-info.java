/**
 * How high a view will stand in a browser, found without one: our own style sheet is read, its rules are applied to the
 * tree of the view, and the boxes are laid out with widths of letters that are rather too wide than too narrow. Begin
 * with {@link org.cityprofiles.render.height.HeightEstimate}.
 */
@NullMarked
package org.cityprofiles.render.height;

import org.jspecify.annotations.NullMarked;
