package org.cityprofiles.core.document;

import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.value.FixedWord;

/** The kinds of documents, each with its record type and the folder its files lie in. */
public enum DocumentKind implements FixedWord {
    /** {@link Place}, in {@code places/}. */
    PLACE("places", Place.class),
    /** {@link Organisation}, in {@code organisations/}. */
    ORGANISATION("organisations", Organisation.class),
    /** {@link CityProfile}, in {@code profiles/}. */
    PROFILE("profiles", CityProfile.class),
    /** {@link Network}, in {@code networks/}. */
    NETWORK("networks", Network.class),
    /** {@link Practice}, in {@code practices/}. */
    PRACTICE("practices", Practice.class),
    /** {@link CountryContext}, in {@code countries/}. */
    COUNTRY("countries", CountryContext.class);

    private final String folder;
    private final Class<? extends Document> type;

    DocumentKind(String folder, Class<? extends Document> type) {
        this.folder = folder;
        this.type = type;
    }

    /** The name of the folder, without slashes. */
    public String folder() {
        return folder;
    }

    /** The record type. */
    public Class<? extends Document> type() {
        return type;
    }
}
