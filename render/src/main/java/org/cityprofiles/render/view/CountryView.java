package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A country: what a reader must know about it to understand its cities, and which cities there are; every country of a
 * place has one. Immutable.
 *
 * @param options what the view was made for
 * @param country the country
 * @param heading its name
 * @param kind says that it is a country
 * @param notes remarks before the content: another language than asked for
 * @param body the national context
 * @param date when that was true
 * @param cities its cities, by name
 * @param sources where the facts come from
 * @param colophon when it was checked, who publishes it, its licence
 */
public record CountryView(
        ViewOptions options,
        CountryCode country,
        Heading heading,
        Text kind,
        List<Text> notes,
        @Nullable Prose body,
        @Nullable Text date,
        @Nullable Listing<IndexEntry> cities,
        @Nullable Listing<SourceView> sources,
        List<Text> colophon)
        implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public CountryView {
        requireNonNull(options, "options");
        requireNonNull(country, "country");
        requireNonNull(heading, "heading");
        requireNonNull(kind, "kind");
        notes = List.copyOf(notes);
        colophon = List.copyOf(colophon);
    }
}
