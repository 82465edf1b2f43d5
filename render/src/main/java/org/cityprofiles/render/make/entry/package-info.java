/**
 * What other pages show of a place, a network or a practice: a line in a list, or a
 * {@linkplain org.cityprofiles.render.make.entry.CardMaker card}.
 */
@NullMarked
package org.cityprofiles.render.make.entry;

import org.jspecify.annotations.NullMarked;
