package org.cityprofiles.core.place;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import org.cityprofiles.core.constraint.DistinctElements;
import org.cityprofiles.core.constraint.UniqueSources;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.record.NullableList;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know about a country to understand its cities. Immutable.
 *
 * @param country the country
 * @param body the text
 * @param asOf when this was true
 * @param updated when an editor last checked it
 * @param languages the languages it is offered in; absent = all it is written in
 * @param sources where the facts come from
 */
@UniqueSources
public record CountryContext(
        CountryCode country,
        RichText body,
        @Nullable PartialDate asOf,
        @Nullable PartialDate updated,
        @DistinctElements @Nullable List<LanguageTag> languages,
        @Nullable List<@Valid Source> sources)
        implements Document {
    /** Checks that what is required is there, and copies the lists. */
    public CountryContext {
        requireNonNull(country, "country");
        requireNonNull(body, "body");
        languages = NullableList.copyOf(languages);
        sources = NullableList.copyOf(sources);
    }

    @Override
    public DocumentKind documentKind() {
        return DocumentKind.COUNTRY;
    }

    @Override
    public Slug documentId() {
        return country.toSlug();
    }
}
