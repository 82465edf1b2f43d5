package org.cityprofiles.core.document;

import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.value.Slug;

/** One document of a catalogue: what a file holds, or one entry of an array in a file. Immutable. */
public sealed interface Document permits Place, Organisation, CityProfile, Network, Practice, CountryContext {
    /** What sort of document it is. */
    DocumentKind documentKind();

    /** The id, unique among documents of its kind: a profile's is its place's, a country's its code in lower case. */
    Slug documentId();
}
