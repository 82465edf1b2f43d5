package org.cityprofiles.render.make.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.practice.Transfer;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Colophon;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Parties;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.ContactView;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.SectionView;
import org.cityprofiles.render.part.StatementView;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.PracticeView;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.render.view.ViewPart;
import org.jspecify.annotations.Nullable;

/** Makes the view of one practice. For one view. */
final class PracticeMaker {
    private final Catalogue catalogue;
    private final ViewOptions options;
    private final Practice practice;
    private final Wording wording;
    private final DocumentWording words;
    private final PartMaker parts;
    private final Parties parties;
    private final Outline outline;

    PracticeMaker(Workshop workshop, ViewOptions options, Practice practice) {
        this.catalogue = workshop.catalogue();
        this.options = options;
        this.practice = practice;
        this.wording = workshop.wording(options);
        this.words = workshop.words(wording, practice);
        this.parts = new PartMaker(catalogue, options, words, practice.sources(), null);
        this.parties = new Parties(workshop, options, wording);
        this.outline = Outline.of(options);
    }

    PracticeView make() {
        return new PracticeView(
                options,
                practice.id(),
                outline.title(words.text(practice.title())),
                wording.label(Label.KIND_PRACTICE),
                parties.linked(practice.places()),
                words.notes(),
                words.proseOrNull(practice.summary()),
                facts(),
                sections(),
                statements(),
                contacts(),
                listing(Label.HEADING_TOPICS, "topics", PracticeEntries.topics(wording, practice)),
                transfers(),
                listing(Label.HEADING_SOURCES, "sources", parts.sourceViews()),
                Colophon.of(wording, catalogue.info(), practice.updated(), null));
    }

    private <T> @Nullable Listing<T> listing(Label heading, String anchor, List<T> items) {
        return outline.listing(wording.label(heading), anchor, items, null);
    }

    private List<Labelled<Linked>> facts() {
        List<Labelled<Linked>> facts = new ArrayList<>();
        add(facts, Label.FACT_OFFICIAL_NAME, officialNames());
        add(
                facts,
                Label.FACT_STATUS,
                Stream.ofNullable(practice.status()).map(status -> wording.label(Label.of("practice", status))));
        add(facts, Label.FACT_PERIOD, Stream.ofNullable(wording.period(practice.period())));
        wording.addLabelled(facts, Label.FACT_RESPONSIBLE, responsible());
        return facts;
    }

    private void add(List<Labelled<Linked>> facts, Label label, Stream<Text> texts) {
        wording.addLabelled(
                facts, label, texts.map(text -> Linked.of(text, null)).toList());
    }

    /** The names in the original languages, but for the one that is the title. */
    private Stream<Text> officialNames() {
        String title = words.text(practice.title()).toString();
        return Stream.ofNullable(practice.officialNames())
                .map(LocalizedText::asMap)
                .flatMap(names -> names.entrySet().stream())
                .filter(name -> !name.getValue().equals(title))
                .map(name -> wording.text(new LanguageString(name.getValue(), name.getKey())));
    }

    /** In words, and the party. */
    private List<Linked> responsible() {
        return Stream.concat(
                        Stream.ofNullable(practice.responsibleText()).map(text -> Linked.of(words.text(text), null)),
                        parties.linked(practice.responsible()).stream())
                .toList();
    }

    private List<SectionView> sections() {
        return options.shows(ViewPart.SECTIONS) ? parts.sections(practice.sections(), outline) : List.of();
    }

    private @Nullable Listing<StatementView> statements() {
        return options.shows(ViewPart.STATEMENTS)
                ? listing(Label.HEADING_STATEMENTS, "statements", parts.statements(practice.statements()))
                : null;
    }

    private @Nullable Listing<ContactView> contacts() {
        ContactMaker contacts = new ContactMaker(words, parts, parties);
        return options.shows(ViewPart.CONTACTS)
                ? listing(
                        Label.HEADING_CONTACTS,
                        "contacts",
                        PartMaker.list(practice.contacts()).stream()
                                .map(contacts::contact)
                                .toList())
                : null;
    }

    private @Nullable Listing<IndexEntry> transfers() {
        return options.shows(ViewPart.TRANSFERS)
                ? listing(
                        Label.HEADING_TRANSFERRED,
                        "transfers",
                        PartMaker.list(practice.transferredTo()).stream()
                                .flatMap(this::transfer)
                                .toList())
                : null;
    }

    private Stream<IndexEntry> transfer(Transfer transfer) {
        List<Text> year = Stream.ofNullable(transfer.year())
                .map(date -> Text.of(wording.formats().date(date)))
                .toList();
        return parties.linked(transfer.place()).stream().map(place -> new IndexEntry(place, year, null));
    }
}
