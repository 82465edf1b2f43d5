/** The home page, the lists of cities, networks and practices, and the search; entry: {@link ListMaker}. */
@NullMarked
package org.cityprofiles.render.make.list;

import org.jspecify.annotations.NullMarked;
