/**
 * Plain text made of the nodes of a page: entry {@link org.cityprofiles.render.plain.BlockText}. Lines are wrapped by the
 * width they have on a screen; text in either direction stays as it is.
 */
@NullMarked
package org.cityprofiles.render.plain;

import org.jspecify.annotations.NullMarked;
