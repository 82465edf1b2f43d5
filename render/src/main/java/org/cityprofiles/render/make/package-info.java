/**
 * What the makers of all views share: {@link org.cityprofiles.render.make.Workshop} for a catalogue, makers of the parts
 * that several documents have, and the frame around complete pages. Each package below makes the views of one kind.
 */
@NullMarked
package org.cityprofiles.render.make;

import org.jspecify.annotations.NullMarked;
