package org.cityprofiles.core.document;

import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.jspecify.annotations.Nullable;

/** Who can join a network, sign or be responsible: a place or an organisation. Immutable. */
public sealed interface Party permits Place, Organisation {
    /** The id, unique over places and organisations. */
    Slug id();

    /** The name by language. */
    LocalizedText name();

    /** The country; absent for an international organisation. */
    @Nullable
    CountryCode country();

    /** The website. */
    @Nullable
    WebAddress website();
}
