/**
 * Makes maps, timelines and bars: {@link org.cityprofiles.render.make.picture.MapMaker},
 * {@link org.cityprofiles.render.make.picture.TimelineMaker} and
 * {@link org.cityprofiles.render.make.picture.BarsMaker}.
 */
@NullMarked
package org.cityprofiles.render.make.picture;

import org.jspecify.annotations.NullMarked;
