/**
 * Follows the files of a catalogue: {@link org.cityprofiles.servlet.live.Attempt} loads what changed, {@link
 * org.cityprofiles.servlet.live.Stamps} tell that something did.
 */
@NullMarked
package org.cityprofiles.servlet.live;

import org.jspecify.annotations.NullMarked;
