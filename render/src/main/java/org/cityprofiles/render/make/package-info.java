/** Makes views from the documents of a catalogue; each maker makes one view, and {@link Workshop} is what all share. */
@NullMarked
package org.cityprofiles.render.make;

import org.jspecify.annotations.NullMarked;
