package org.cityprofiles.core.place;

import org.cityprofiles.core.value.FixedWord;

/** Who gives the identifier of a place. */
public enum IdentifierScheme implements FixedWord {
    /** Wikidata: Q and a number. */
    WIKIDATA,
    /** Eurostat: local administrative unit. */
    LAU,
    /** Eurostat: territorial unit for statistics. */
    NUTS,
    /** GeoNames: a number. */
    GEONAMES,
    /** The statistical office of the country. */
    NATIONAL
}
