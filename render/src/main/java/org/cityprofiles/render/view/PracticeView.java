package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.part.ContactView;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.SectionView;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.part.StatementView;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A good practice. Immutable.
 *
 * @param options what the view was made for
 * @param id the id of the practice
 * @param heading the title
 * @param kind says that it is a practice
 * @param places where it is used
 * @param notes remarks before the content: another language than asked for
 * @param summary what it is, in short
 * @param facts official name, status, period, who is responsible
 * @param sections questions and answers in order
 * @param statements statements that belong to no section
 * @param contacts whom to ask
 * @param topics its fields of work
 * @param transfers where it was taken over, and when
 * @param sources where the facts come from
 * @param colophon when it was checked, who publishes it, its licence
 */
public record PracticeView(
        ViewOptions options,
        Slug id,
        Heading heading,
        Text kind,
        List<Linked> places,
        List<Text> notes,
        @Nullable Prose summary,
        List<Labelled<Linked>> facts,
        List<SectionView> sections,
        @Nullable Listing<StatementView> statements,
        @Nullable Listing<ContactView> contacts,
        @Nullable Listing<Text> topics,
        @Nullable Listing<IndexEntry> transfers,
        @Nullable Listing<SourceView> sources,
        List<Text> colophon)
        implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public PracticeView {
        requireNonNull(options, "options");
        requireNonNull(id, "id");
        requireNonNull(heading, "heading");
        requireNonNull(kind, "kind");
        places = List.copyOf(places);
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        colophon = List.copyOf(colophon);
    }
}
