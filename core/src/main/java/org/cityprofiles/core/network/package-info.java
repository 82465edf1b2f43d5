/** Networks and their members; entry: {@link org.cityprofiles.core.network.Network}. */
@NullMarked
package org.cityprofiles.core.network;

import org.jspecify.annotations.NullMarked;
