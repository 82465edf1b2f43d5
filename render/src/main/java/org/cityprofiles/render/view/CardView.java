package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A city, network or practice in a few lines, with one link to everything: what most readers see first. Immutable.
 *
 * @param options what the view was made for
 * @param subject what it is about
 * @param id the id of that
 * @param heading the name
 * @param kicker what sort of thing it is, and where
 * @param summary one or two sentences, or the line that sums it up
 * @param takeaways two key points of a city
 * @param details short remarks: how many networks and practices or members, status, period
 * @param facts the lead of a network
 * @param notes remarks: another language than asked for, no profile yet
 * @param more leads to everything; null where there is no such page
 */
public record CardView(
        ViewOptions options,
        SubjectKind subject,
        Slug id,
        Heading heading,
        List<Text> kicker,
        @Nullable Text summary,
        List<Text> takeaways,
        List<Text> details,
        List<Labelled<Linked>> facts,
        List<Text> notes,
        @Nullable Linked more)
        implements View {
    /** Checks that what is always there is there, and copies the lists. */
    public CardView {
        requireNonNull(options, "options");
        requireNonNull(subject, "subject");
        requireNonNull(id, "id");
        requireNonNull(heading, "heading");
        kicker = List.copyOf(kicker);
        takeaways = List.copyOf(takeaways);
        details = List.copyOf(details);
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }
}
