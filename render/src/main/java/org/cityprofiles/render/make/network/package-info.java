/** The views of networks, of their members and of who mentors whom; entry: {@link NetworkViews}. */
@NullMarked
package org.cityprofiles.render.make.network;

import org.jspecify.annotations.NullMarked;
