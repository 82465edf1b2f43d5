package org.cityprofiles.core.document;

import java.util.List;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.record.NullableList;
import org.jspecify.annotations.Nullable;

/** The sources of documents. */
public final class Sources {
    private Sources() {}

    /** The sources of a document, none where none are given or its kind has none. */
    public static List<Source> of(Document document) {
        return NullableList.orEmpty(given(document));
    }

    private static @Nullable List<Source> given(Document document) {
        if (document instanceof CityProfile profile) {
            return profile.sources();
        }
        if (document instanceof Network network) {
            return network.sources();
        }
        if (document instanceof Practice practice) {
            return practice.sources();
        }
        if (document instanceof CountryContext country) {
            return country.sources();
        }
        return document instanceof Place place ? place.sources() : null;
    }
}
