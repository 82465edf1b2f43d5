package org.cityprofiles.core.place;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that networks and offices refer to. Immutable.
 *
 * @param id the id, unique over places and organisations
 * @param kind what sort of organisation it is
 * @param name the name by language
 * @param acronym the short name by language
 * @param country the country; absent for an international one
 * @param website the website
 */
public record Organisation(
        Slug id,
        OrganisationKind kind,
        LocalizedText name,
        @Nullable LocalizedText acronym,
        @Nullable CountryCode country,
        @Nullable WebAddress website)
        implements Document, Party {
    /** Checks that what is required is there, and copies the lists. */
    public Organisation {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }

    @Override
    public DocumentKind documentKind() {
        return DocumentKind.ORGANISATION;
    }

    @Override
    public Slug documentId() {
        return id;
    }
}
