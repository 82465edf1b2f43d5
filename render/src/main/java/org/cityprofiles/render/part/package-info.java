/** The parts that views are made of, in their final words. */
@NullMarked
package org.cityprofiles.render.part;

import org.jspecify.annotations.NullMarked;
