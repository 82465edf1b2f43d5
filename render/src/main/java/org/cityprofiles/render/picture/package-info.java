/**
 * Pictures as records: every number computed, every word in its final language, so that whoever prints them only prints.
 * Coordinates are units of a drawing {@value org.cityprofiles.render.picture.MapPicture#WIDTH} units wide.
 */
@NullMarked
package org.cityprofiles.render.picture;

import org.jspecify.annotations.NullMarked;
