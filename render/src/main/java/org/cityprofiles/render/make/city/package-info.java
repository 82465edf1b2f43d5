/**
 * The views of places and of their countries; entries: {@link org.cityprofiles.render.make.city.CityViews} and
 * {@link org.cityprofiles.render.make.city.CountryViews}.
 */
@NullMarked
package org.cityprofiles.render.make.city;

import org.jspecify.annotations.NullMarked;
