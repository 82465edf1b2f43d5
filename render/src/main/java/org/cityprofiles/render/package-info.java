/**
 * Pages of a catalogue: {@link org.cityprofiles.render.Renderer} makes views, which {@code org.cityprofiles.render.page}
 * prints.
 */
@NullMarked
package org.cityprofiles.render;

import org.jspecify.annotations.NullMarked;
