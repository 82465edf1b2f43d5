package org.cityprofiles.render.make.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.Nu;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.picture.DotKind;
import org.cityprofiles.render.picture.MapDot;
import org.cityprofiles.render.picture.MapGroup;
import org.cityprofiles.render.picture.MapPicture;
import org.cityprofiles.render.picture.TimelineBar.Stretch;
import org.cityprofiles.render.picture.TimelinePicture;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.MapView;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapMakerTest {
    private static final Path FOLDER = Path.of("src/test/resources/maps");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Catalogue CATALOGUE = MapSample.catalogue();

    private static final Links LINKS = new Links() {
        @Override
        public Link styleSheet() {
            return Link.of("city-profiles.css");
        }

        @Override
        public Link subject(SubjectKind kind, LanguageTag language, Slug id) {
            return Link.of("/" + language + "/" + kind.word() + "/" + id);
        }
    };

    private static Network network(String id) {
        return CATALOGUE.network(Slug.parse(id)).orElseThrow();
    }

    private static ViewOptions options(String language) {
        return ViewOptions.of(LanguageTag.parse(language), DAY);
    }

    private static MapView view(String network) {
        return new MapMaker(Workshop.of(CATALOGUE, LINKS), options("en"), network(network)).make();
    }

    private static MapPicture picture(String network) {
        return Objects.requireNonNull(view(network).picture());
    }

    private static String printed(String network) {
        return new String(HtmlPrinter.fragment(view(network)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"europe", "italy", "world", "nowhere"})
    void theMapIsAsExpected(String network) throws IOException {
        String printed = printed(network).replace("><", ">\n<") + "\n";
        Path file = FOLDER.resolve(network + ".html");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"europe", "italy", "world", "nowhere"})
    void theCheckerFindsNothing(String network) throws Exception {
        assertThat(Nu.problems(printed(network) + printed(network))).isEmpty();
    }

    /** The budget is 20 kB as brotli, which the platform cannot make; gzip is about a tenth more. */
    @ParameterizedTest
    @ValueSource(strings = {"europe", "italy", "world"})
    void theMapIsSmall(String network) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(HtmlPrinter.fragment(view(network)));
        }

        assertThat(packed.size()).isLessThan(11_000);
    }

    @Test
    void dotsAreLinksWithNamesAndNotes() {
        assertThat(printed("europe"))
                .contains("<a href=\"/en/city/ghent\"><title lang=\"nl\">Gent</title><desc>Lead</desc>")
                .contains("<desc>Mentor to ");
    }

    @Test
    void theLeadIsDrawnLastAndFormerMembersAreKnown() {
        List<MapDot> dots = picture("europe").dots();

        assertThat(dots.get(dots.size() - 1).kind()).isEqualTo(DotKind.LEAD);
        assertThat(dots).filteredOn(dot -> dot.kind() == DotKind.FORMER_MEMBER).hasSize(1);
    }

    @Test
    void everyMentoringIsAnArrow() {
        assertThat(picture("europe").arrows()).hasSize(3);
    }

    @Test
    void whoHasNoPlaceIsNamed() {
        assertThat(picture("europe").withoutPlace()).hasToString("Without a place on the map: الميناء الجديد");
        assertThat(view("nowhere").picture()).isNull();
        assertThat(view("nowhere").notes()).hasSize(1);
    }

    @Test
    void theListNamesEveryDotOnce() {
        MapPicture picture = picture("europe");

        assertThat(picture.groups().stream()
                        .mapToInt(group -> group.members().size())
                        .sum())
                .isEqualTo(picture.dots().size());
        assertThat(picture.withoutNames().groups())
                .extracting(MapGroup::members)
                .allMatch(List::isEmpty);
    }

    @Test
    void outlinesAndCoordinatesAreCredited() {
        assertThat(picture("europe").credits())
                .extracting(credit -> credit.text().toString())
                .containsExactly("Outlines: Natural Earth", "Coordinates: GeoNames, CC BY 4.0");
    }

    private static TimelinePicture timeline(String network, String language) {
        Workshop workshop = Workshop.of(CATALOGUE, LINKS);
        LanguageTag english = LanguageTag.parse("en");
        Wording wording = new Wording(LanguageTag.parse(language), english);
        DocumentWording words = DocumentWording.main(wording, workshop.richTexts(), List.of(english), english);
        return Objects.requireNonNull(new TimelineMaker(workshop, options(language)).phases(network(network), words));
    }

    @Test
    void phasesLieOnOneScale() {
        TimelinePicture timeline = timeline("europe", "en");

        // 2018 to the end of 2026: nine years
        assertThat(timeline.bars().get(0).stretches()).containsExactly(new Stretch(111, 166, true));
        assertThat(timeline.bars().get(1).stretches()).hasSize(2).last().isEqualTo(new Stretch(988, 12, false));
        assertThat(timeline.bars().get(2).stretches()).containsExactly(new Stretch(0, 111, false));
        assertThat(timeline.today()).isEqualTo(988);
        assertThat(timeline.years())
                .extracting(TimelinePicture.Year::label)
                .containsExactly("2018", "2020", "2022", "2024", "2026");
    }

    @Test
    void aTimelineNeedsADate() {
        Workshop workshop = Workshop.of(CATALOGUE, LINKS);
        LanguageTag english = LanguageTag.parse("en");
        DocumentWording words =
                DocumentWording.main(new Wording(english, english), workshop.richTexts(), List.of(english), english);

        assertThat(new TimelineMaker(workshop, options("en")).phases(network("world"), words))
                .isNull();
    }

    @Test
    void membershipsOfACityHaveATimeline() {
        TimelinePicture timeline =
                Objects.requireNonNull(new TimelineMaker(Workshop.of(CATALOGUE, LINKS), options("en"))
                        .memberships(CATALOGUE.place(Slug.parse("milan")).orElseThrow()));

        assertThat(timeline.bars()).hasSize(1);
        assertThat(timeline.years()).hasSizeBetween(2, 5);
    }
}
