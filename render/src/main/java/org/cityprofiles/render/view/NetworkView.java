package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.part.AgreementView;
import org.cityprofiles.render.part.FundingView;
import org.cityprofiles.render.part.PersonView;
import org.cityprofiles.render.part.PhaseView;
import org.cityprofiles.render.part.SectionView;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.part.StatementView;
import org.cityprofiles.render.picture.TimelinePicture;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A network: its profile, and on its own page its members. Immutable.
 *
 * @param options what the view was made for
 * @param id the id of the network
 * @param heading the name
 * @param kind what sort of network it is
 * @param acronym the short name
 * @param notes remarks before the content: another language than asked for
 * @param summary what it is
 * @param facts who leads it, what it belongs to, who began it, its period and website
 * @param topics its fields of work
 * @param funding who pays for it
 * @param phases its stages in order
 * @param timeline the stages on a line; null where none has a date
 * @param sections the sections in order
 * @param statements statements that belong to no section
 * @param people people who matter
 * @param agreements the agreements it rests on
 * @param map its members on a map; null where it is not asked for, or no place is known
 * @param members its members; null where they are not asked for
 * @param mentoring who learns from whom; null where that is not asked for
 * @param sources where the facts come from
 * @param colophon when it was checked, who publishes it, its licence
 */
public record NetworkView(
        ViewOptions options,
        Slug id,
        Heading heading,
        Text kind,
        @Nullable Text acronym,
        List<Text> notes,
        @Nullable Prose summary,
        List<Labelled<Linked>> facts,
        @Nullable Labelled<Text> topics,
        @Nullable Listing<FundingView> funding,
        @Nullable Listing<PhaseView> phases,
        @Nullable TimelinePicture timeline,
        List<SectionView> sections,
        @Nullable Listing<StatementView> statements,
        @Nullable Listing<PersonView> people,
        @Nullable Listing<AgreementView> agreements,
        @Nullable MapView map,
        @Nullable MembersView members,
        @Nullable MentoringView mentoring,
        @Nullable Listing<SourceView> sources,
        List<Text> colophon)
        implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public NetworkView {
        requireNonNull(options, "options");
        requireNonNull(id, "id");
        requireNonNull(heading, "heading");
        requireNonNull(kind, "kind");
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        colophon = List.copyOf(colophon);
    }
}
