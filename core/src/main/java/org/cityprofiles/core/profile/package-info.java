/** City profiles; entry: {@link org.cityprofiles.core.profile.CityProfile}. */
@NullMarked
package org.cityprofiles.core.profile;

import org.jspecify.annotations.NullMarked;
