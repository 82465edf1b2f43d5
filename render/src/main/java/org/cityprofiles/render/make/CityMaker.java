package org.cityprofiles.render.make;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Image;
import org.cityprofiles.core.document.Section;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.part.FigureView;
import org.cityprofiles.render.part.ImageView;
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
import org.jspecify.annotations.Nullable;

/** Makes the view of one city. For one thread and one view. */
final class CityMaker {
    private final Catalogue catalogue;
    private final Links links;
    private final Languages languages;
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
        this.catalogue = workshop.catalogue();
        this.links = workshop.links();
        this.languages = workshop.languages();
        this.options = options;
        this.place = place;
        this.hasProfile = catalogue.profile(place.id()).isPresent();
        // a place without a profile has the same view as one whose profile is empty
        this.profile = catalogue.profile(place.id()).orElseGet(() -> CityProfile.builder(place.id())
                .build());
        this.wording = new Wording(options.language(), languages.fallback());
        List<LanguageTag> offered = hasProfile ? languages.of(profile) : List.of();
        this.words = DocumentWording.main(wording, workshop.richTexts(), offered, languages.fallback());
        this.placeWords = words.other(List.of(), languages.fallback());
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
                new Linked(wording.country(place.country()), null, null),
                otherNames,
                otherNames.isEmpty() ? null : wording.label(Label.HEADING_ALSO_KNOWN_AS),
                words.textOrNull(profile.tagline()),
                image(),
                notes(),
                links(),
                takeaways(),
                sections(),
                listing(Label.HEADING_STATEMENTS, "statements", parts.statements(profile.statements())),
                people(),
                figures(),
                networks(),
                practices(),
                reports(),
                national(),
                listing(Label.HEADING_SOURCES, "sources", sources()),
                colophon());
    }

    private <T> @Nullable Listing<T> listing(Label heading, String anchor, List<T> items) {
        return outline.listing(wording.label(heading), anchor, items, null);
    }

    private @Nullable Listing<Text> takeaways() {
        List<Text> takeaways =
                PartMaker.list(profile.takeaways()).stream().map(words::text).toList();
        return listing(Label.HEADING_TAKEAWAYS, "takeaways", takeaways);
    }

    private @Nullable Listing<PersonView> people() {
        List<PersonView> people =
                PartMaker.list(profile.people()).stream().map(parts::person).toList();
        return listing(Label.HEADING_PEOPLE, "people", people);
    }

    private @Nullable Listing<FigureView> figures() {
        List<FigureView> figures =
                PartMaker.list(place.figures()).stream().map(placeParts::figure).toList();
        return listing(Label.HEADING_FIGURES, "figures", figures);
    }

    private @Nullable Listing<ReportView> reports() {
        List<ReportView> reports =
                PartMaker.list(profile.reports()).stream().map(parts::report).toList();
        return listing(Label.HEADING_REPORTS, "reports", reports);
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
        if (!hasProfile) {
            return List.of(wording.label(Label.NO_PROFILE));
        }
        return words.shown().equals(options.language())
                ? List.of()
                : List.of(wording.label(Label.SHOWN_IN, wording.language(words.shown())));
    }

    private List<Linked> links() {
        List<Linked> found = new ArrayList<>();
        if (place.website() != null) {
            found.add(Linked.of(wording.label(Label.WEBSITE), PartMaker.link(place.website())));
        }
        if (place.succeededBy() != null) {
            catalogue
                    .place(place.succeededBy())
                    .ifPresent(successor -> found.add(Linked.of(
                            wording.label(Label.SUCCEEDED_BY, wording.name(successor.name())),
                            links.subject(SubjectKind.CITY, options.language(), successor.id()))));
        }
        return found;
    }

    private List<SectionView> sections() {
        List<Section> sections = PartMaker.list(profile.sections());
        return IntStream.range(0, sections.size())
                .mapToObj(i -> parts.section(sections.get(i), outline, "section-" + (i + 1)))
                .toList();
    }

    private @Nullable Listing<NetworkEntry> networks() {
        boolean incomplete = Boolean.FALSE.equals(profile.networksComplete());
        return outline.listing(
                wording.label(Label.HEADING_NETWORKS),
                "networks",
                new NetworkEntries(catalogue, links, options, wording).of(place.id()),
                incomplete ? wording.label(Label.MEMBERSHIP_NETWORKS_INCOMPLETE) : null);
    }

    private @Nullable Listing<PracticeEntry> practices() {
        return listing(
                Label.HEADING_PRACTICES,
                "practices",
                catalogue.practicesIn(place.id()).stream().map(this::practice).toList());
    }

    private PracticeEntry practice(Practice practice) {
        DocumentWording own = words.other(languages.of(practice), languages.fallback());
        return new PracticeEntry(
                Linked.of(
                        own.text(practice.title()),
                        links.subject(SubjectKind.PRACTICE, options.language(), practice.id())),
                own.proseOrNull(practice.summary()),
                practice.status() == null ? null : wording.label(Label.of("practice", practice.status())),
                practice.period() == null ? null : Text.of(wording.formats().period(practice.period())));
    }

    private @Nullable NationalContext national() {
        return hasProfile
                ? catalogue.country(place.country()).map(this::national).orElse(null)
                : null;
    }

    private NationalContext national(CountryContext country) {
        DocumentWording own = words.other(languages.of(country), languages.fallback());
        Heading heading =
                outline.section(wording.label(Label.HEADING_COUNTRY, wording.country(country.country())), "country");
        Prose body = own.prose(country.body());
        return new NationalContext(
                heading,
                body,
                label(Label.AS_OF, country.asOf()),
                new PartMaker(catalogue, options, own, country.sources(), null).sourceViews());
    }

    private List<SourceView> sources() {
        return Stream.concat(parts.sourceViews().stream(), placeParts.sourceViews().stream())
                .distinct()
                .toList();
    }

    private List<Text> colophon() {
        CatalogueInfo info = catalogue.info();
        return Stream.of(
                        label(Label.UPDATED, profile.updated()),
                        label(Label.PUBLISHED, profile.published()),
                        info.publisher() == null ? null : wording.label(Label.PUBLISHER, info.publisher()),
                        info.licence() == null ? null : wording.label(Label.LICENCE, info.licence()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable Text label(Label label, @Nullable PartialDate date) {
        return date == null ? null : wording.label(label, date);
    }
}
