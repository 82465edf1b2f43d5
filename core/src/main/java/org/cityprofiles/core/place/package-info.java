/** Places, organisations and countries; entry: {@link org.cityprofiles.core.place.Place}. */
@NullMarked
package org.cityprofiles.core.place;

import org.jspecify.annotations.NullMarked;
