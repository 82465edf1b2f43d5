package org.cityprofiles.render.make.city;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.Image;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Colophon;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.entry.IndexEntries;
import org.cityprofiles.render.make.entry.NetworkEntries;
import org.cityprofiles.render.make.picture.BarsMaker;
import org.cityprofiles.render.make.practice.PracticeEntries;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
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
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.render.view.ViewPart;
import org.jspecify.annotations.Nullable;

/** Makes the view of one city. For one thread and one view. */
final class CityMaker {
    private final Workshop workshop;
    private final Catalogue catalogue;
    private final Links links;
    private final ViewOptions options;
    private final Place place;
    private final CityProfile profile;
    private final boolean hasProfile;
    private final Wording wording;
    private final DocumentWording words;
    private final DocumentWording placeWords;
    private final PartMaker parts;
    private final PartMaker placeParts;
    private final Outline outline;

    CityMaker(Workshop workshop, ViewOptions options, Place place) {
        this.workshop = workshop;
        this.catalogue = workshop.catalogue();
        this.links = workshop.links();
        this.options = options;
        this.place = place;
        this.hasProfile = catalogue.profile(place.id()).isPresent();
        // a place without a profile has the same view as one whose profile is empty
        this.profile = catalogue.profile(place.id()).orElseGet(() -> CityProfile.builder(place.id())
                .build());
        this.wording = workshop.wording(options);
        this.words = workshop.words(wording, hasProfile ? profile : null);
        this.placeWords = workshop.words(words, null);
        this.parts = new PartMaker(catalogue, options, words, profile.sources(), place.id());
        this.placeParts = new PartMaker(catalogue, options, placeWords, place.sources(), place.id());
        this.outline = Outline.of(options);
    }

    CityView make() {
        List<Text> otherNames = otherNames();
        return new CityView(
                options,
                place.id(),
                outline.title(wording.name(place.name())),
                wording.label(Label.of("kind", place.kind())),
                country(),
                otherNames,
                otherNames.isEmpty() ? null : wording.label(Label.HEADING_ALSO_KNOWN_AS),
                words.textOrNull(profile.tagline()),
                image(),
                notes(),
                links(),
                takeaways(),
                sections(),
                shown(ViewPart.STATEMENTS, Label.HEADING_STATEMENTS, () -> parts.statements(profile.statements())),
                people(),
                unionParts(),
                figures(),
                networks(),
                practices(),
                reports(),
                national(),
                outline.listing(wording.label(Label.HEADING_SOURCES), "sources", sources(), null),
                Colophon.of(wording, catalogue.info(), profile.updated(), profile.published()));
    }

    /** A list, where it is to be shown and there is something in it; its anchor is the word of the part. */
    private <T> @Nullable Listing<T> shown(ViewPart part, Label heading, Supplier<List<T>> items) {
        return options.shows(part) ? outline.listing(wording.label(heading), part.word(), items.get(), null) : null;
    }

    private Linked country() {
        return Linked.of(
                wording.country(place.country()),
                catalogue.country(place.country()).isPresent()
                        ? links.subject(
                                SubjectKind.COUNTRY,
                                options.language(),
                                place.country().toSlug())
                        : null);
    }

    private @Nullable Listing<Text> takeaways() {
        return shown(ViewPart.TAKEAWAYS, Label.HEADING_TAKEAWAYS, () -> PartMaker.list(profile.takeaways()).stream()
                .map(words::text)
                .toList());
    }

    private @Nullable Listing<PersonView> people() {
        return shown(ViewPart.PEOPLE, Label.HEADING_PEOPLE, () -> PartMaker.list(profile.people()).stream()
                .map(parts::person)
                .toList());
    }

    private @Nullable Listing<IndexEntry> unionParts() {
        List<Slug> ids = PartMaker.list(place.parts());
        return options.shows(ViewPart.MEMBERS)
                ? outline.listing(
                        wording.label(Label.HEADING_UNION_PARTS),
                        "parts",
                        new IndexEntries(workshop, options, wording)
                                .places(ids.stream().flatMap(id -> catalogue.place(id).stream())),
                        wording.count(Label.UNION_PARTS_COUNT, ids.size()))
                : null;
    }

    private @Nullable KeyFigures figures() {
        BarsMaker figures = new BarsMaker(place.figures(), placeWords, placeParts);
        return !options.shows(ViewPart.FIGURES)
                        || PartMaker.list(place.figures()).isEmpty()
                ? null
                : new KeyFigures(
                        outline.section(wording.label(Label.HEADING_FIGURES), "figures"),
                        figures.pictures(),
                        figures.singles());
    }

    private @Nullable Listing<ReportView> reports() {
        return shown(ViewPart.REPORTS, Label.HEADING_REPORTS, () -> PartMaker.list(profile.reports()).stream()
                .map(parts::report)
                .toList());
    }

    /** The names in the other languages, each spelling once. */
    private List<Text> otherNames() {
        Set<String> known = new LinkedHashSet<>();
        known.add(wording.name(place.name()).toString());
        List<Text> names = new ArrayList<>();
        Stream.concat(Stream.of(place.name()), PartMaker.list(place.aliases()).stream())
                .flatMap(CityMaker::strings)
                .filter(name -> known.add(name.value()))
                .forEach(name -> names.add(wording.text(name)));
        return names;
    }

    private static Stream<LanguageString> strings(LocalizedText text) {
        return text.asMap().entrySet().stream().map(entry -> new LanguageString(entry.getValue(), entry.getKey()));
    }

    private @Nullable ImageView image() {
        Image image = profile.image();
        Link file = image == null ? null : links.image(image.file());
        if (image == null || file == null) {
            return null;
        }
        List<Text> credits = new ArrayList<>();
        if (image.credit() != null) {
            credits.add(wording.label(Label.IMAGE_CREDIT, words.text(image.credit())));
        }
        if (image.licence() != null) {
            credits.add(wording.label(Label.LICENCE, image.licence()));
        }
        return new ImageView(file, words.text(image.alt()), credits);
    }

    private List<Text> notes() {
        return hasProfile ? words.notes() : List.of(wording.label(Label.NO_PROFILE));
    }

    private List<Linked> links() {
        List<Linked> found = new ArrayList<>();
        if (place.website() != null) {
            found.add(Linked.of(wording.label(Label.WEBSITE), PartMaker.link(place.website())));
        }
        catalogue.unionsOf(place.id()).forEach(union -> found.add(told(Label.UNION_MEMBER_OF, union)));
        Stream.ofNullable(place.succeededBy())
                .flatMap(id -> catalogue.place(id).stream())
                .forEach(successor -> found.add(told(Label.SUCCEEDED_BY, successor)));
        return found;
    }

    /** A sentence that names another place and leads there. */
    private Linked told(Label label, Place other) {
        return Linked.of(
                wording.label(label, wording.name(other.name())),
                links.subject(SubjectKind.CITY, options.language(), other.id()));
    }

    private List<SectionView> sections() {
        return options.shows(ViewPart.SECTIONS) ? parts.sections(profile.sections(), outline) : List.of();
    }

    private @Nullable Listing<NetworkEntry> networks() {
        boolean incomplete = Boolean.FALSE.equals(profile.networksComplete());
        return options.shows(ViewPart.NETWORKS)
                ? outline.listing(
                        wording.label(Label.HEADING_NETWORKS),
                        "networks",
                        new NetworkEntries(catalogue, links, options, wording).of(place.id()),
                        incomplete ? wording.label(Label.MEMBERSHIP_NETWORKS_INCOMPLETE) : null)
                : null;
    }

    private @Nullable Listing<PracticeEntry> practices() {
        return shown(ViewPart.PRACTICES, Label.HEADING_PRACTICES, () -> new PracticeEntries(workshop, options, words)
                .of(place.id()));
    }

    private @Nullable NationalContext national() {
        return hasProfile && options.shows(ViewPart.COUNTRY)
                ? catalogue.country(place.country()).map(this::national).orElse(null)
                : null;
    }

    private NationalContext national(CountryContext country) {
        DocumentWording own = workshop.words(words, country);
        Heading heading =
                outline.section(wording.label(Label.HEADING_COUNTRY, wording.country(country.country())), "country");
        Prose body = own.prose(country.body());
        return new NationalContext(
                heading,
                body,
                country.asOf() == null ? null : wording.label(Label.AS_OF, country.asOf()),
                new PartMaker(catalogue, options, own, country.sources(), null).sourceViews());
    }

    private List<SourceView> sources() {
        return Stream.concat(parts.sourceViews().stream(), placeParts.sourceViews().stream())
                .distinct()
                .toList();
    }
}
