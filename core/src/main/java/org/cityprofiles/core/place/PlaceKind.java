package org.cityprofiles.core.place;

import org.cityprofiles.core.value.FixedWord;

/** What sort of place it is. */
public enum PlaceKind implements FixedWord {
    /** A city, town or village with its own administration. */
    MUNICIPALITY,
    /** Municipalities that act together. */
    UNION_OF_MUNICIPALITIES,
    /** A part of a city with its own administration. */
    CITY_DISTRICT,
    /** A city and its surroundings. */
    METROPOLITAN_AREA,
    /** A county, province or department. */
    COUNTY,
    /** A region or federal state. */
    REGION
}
