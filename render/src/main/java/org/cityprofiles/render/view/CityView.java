package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.part.ImageView;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.KeyFigures;
import org.cityprofiles.render.part.NationalContext;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.part.PersonView;
import org.cityprofiles.render.part.PracticeEntry;
import org.cityprofiles.render.part.ReportView;
import org.cityprofiles.render.part.SectionView;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.part.StatementView;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A city: its profile where there is one, its networks and its practices; every place has one. Immutable.
 *
 * @param options what the view was made for
 * @param id the id of the place
 * @param heading the name
 * @param kind what sort of place it is
 * @param country the country
 * @param otherNames its names in other languages
 * @param otherNamesLabel says what they are; null when there are none
 * @param tagline one line that sums it up
 * @param image a picture
 * @param notes remarks before the content: another language than asked for, no profile yet
 * @param links the website, the union it belongs to, the place that took its role
 * @param takeaways the key points, numbered
 * @param sections the sections in order
 * @param statements statements that belong to no section
 * @param people people who matter
 * @param unionParts the municipalities of a union
 * @param figures key figures
 * @param networks the networks it is or was a member of
 * @param practices its practices
 * @param reports reports about it
 * @param national the national context
 * @param sources where the facts come from
 * @param colophon when it was checked, who publishes it, its licence
 */
public record CityView(
        ViewOptions options,
        Slug id,
        Heading heading,
        Text kind,
        Linked country,
        List<Text> otherNames,
        @Nullable Text otherNamesLabel,
        @Nullable Text tagline,
        @Nullable ImageView image,
        List<Text> notes,
        List<Linked> links,
        @Nullable Listing<Text> takeaways,
        List<SectionView> sections,
        @Nullable Listing<StatementView> statements,
        @Nullable Listing<PersonView> people,
        @Nullable Listing<IndexEntry> unionParts,
        @Nullable KeyFigures figures,
        @Nullable Listing<NetworkEntry> networks,
        @Nullable Listing<PracticeEntry> practices,
        @Nullable Listing<ReportView> reports,
        @Nullable NationalContext national,
        @Nullable Listing<SourceView> sources,
        List<Text> colophon)
        implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public CityView {
        requireNonNull(options, "options");
        requireNonNull(id, "id");
        requireNonNull(heading, "heading");
        requireNonNull(kind, "kind");
        requireNonNull(country, "country");
        otherNames = List.copyOf(otherNames);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
        sections = List.copyOf(sections);
        colophon = List.copyOf(colophon);
    }
}
