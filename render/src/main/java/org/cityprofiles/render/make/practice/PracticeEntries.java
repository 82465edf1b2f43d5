package org.cityprofiles.render.make.practice;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.PracticeEntry;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;

/** Makes the list of the practices of a city, by title. Immutable, for one view. */
public final class PracticeEntries {
    private final Catalogue catalogue;
    private final Links links;
    private final Workshop workshop;
    private final ViewOptions options;
    private final DocumentWording words;

    /** Entries beside the texts of some document. */
    public PracticeEntries(Workshop workshop, ViewOptions options, DocumentWording words) {
        this.catalogue = workshop.catalogue();
        this.links = workshop.links();
        this.workshop = workshop;
        this.options = options;
        this.words = words;
    }

    /** The practices of a place. */
    public List<PracticeEntry> of(Slug place) {
        return entries(place, practice -> List.of());
    }

    /** The practices of a place with their topics. */
    public List<PracticeEntry> withTopics(Slug place) {
        return entries(place, practice -> topics(words.wording(), practice));
    }

    private List<PracticeEntry> entries(Slug place, Function<Practice, List<Text>> topics) {
        Comparator<PracticeEntry> byTitle = Comparator.comparing(
                entry -> entry.title().text().toString(),
                words.wording().formats().collator());
        return catalogue.practicesIn(place).stream()
                .map(practice -> entry(practice, topics.apply(practice)))
                .sorted(byTitle)
                .toList();
    }

    /** The topics of a practice, in the order of writing. */
    static List<Text> topics(Wording wording, Practice practice) {
        return PartMaker.list(practice.topics()).stream()
                .map(topic -> wording.label(Label.of("topic", topic)))
                .toList();
    }

    private PracticeEntry entry(Practice practice, List<Text> topics) {
        DocumentWording own = workshop.words(words, practice);
        Wording wording = words.wording();
        return new PracticeEntry(
                Linked.of(
                        own.text(practice.title()),
                        links.subject(SubjectKind.PRACTICE, options.language(), practice.id())),
                own.proseOrNull(practice.summary()),
                practice.status() == null ? null : wording.label(Label.of("practice", practice.status())),
                wording.period(practice.period()),
                topics);
    }
}
