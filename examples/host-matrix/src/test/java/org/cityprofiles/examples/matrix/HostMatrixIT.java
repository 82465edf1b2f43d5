package org.cityprofiles.examples.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cityprofiles.examples.hosts.Variant;
import org.cityprofiles.examples.hosts.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a browser makes of the widgets on the pages of a town, under each condition and in each way to embed. */
class HostMatrixIT {
    private static final double MOST_ROOM = 1.5;
    private static final int MOST_MOMENTS = 50;
    private static final int MOMENT = 100;
    private static final Set<Way> FRAMED = EnumSet.of(Way.LINK, Way.FRAME, Way.OEMBED);

    private static Town town;

    @BeforeAll
    static void start() throws IOException {
        town = Town.start();
    }

    @AfterAll
    static void end() {
        if (town != null) {
            town.close();
        }
    }

    static Stream<Arguments> pages() {
        return Arrays.stream(Variant.values())
                .filter(variant -> variant != Variant.HIDDEN_WIDGETS)
                .flatMap(variant -> variant.ways().stream().map(way -> Arguments.of(variant, way)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void widgetsAreSeenAndNothingElseHappens(Variant variant, Way way) {
        try (Stay stay = stay(variant, way, 1280)) {
            List<String> faults = new ArrayList<>(scripts(variant, way) ? stay.settle() : List.of());
            // a style sheet that resets everything takes away the room that was reserved, too
            faults.addAll(variant == Variant.HOSTILE_STYLES ? List.of() : stay.movements());
            faults.addAll(stay.errors().stream()
                    .filter(error -> scripts(variant, way) || !error.startsWith("Blocked script execution"))
                    .toList());
            faults.addAll(stay.elsewhere());
            faults.addAll(stay.stored());
            faults.addAll(tooMany(town.requests(), variant, way));
            for (int width : List.of(1280, 768, 320)) {
                stay.page().setViewportSize(width, 900);
                faults.addAll(unseen(stay, variant, way)
                        .map(fault -> width + ": " + fault)
                        .toList());
            }

            assertThat(faults).isEmpty();
        }
    }

    private static Stay stay(Variant variant, Way way, int width) {
        Stay stay = Stay.at(town, town.address(variant.language(), variant, way), width);
        if (variant == Variant.TABS) {
            stay.page().click("#tab2");
            stay.forgetMovements();
        }
        return stay;
    }

    /** Whether scripts of ours can do their work; where a page has its own fetch, elements leave their link. */
    private static boolean scripts(Variant variant, Way way) {
        return variant != Variant.NO_SCRIPT
                && variant != Variant.SANDBOXED
                && !(variant == Variant.POLLUTED && way == Way.ELEMENT);
    }

    private static List<String> tooMany(List<String> requests, Variant variant, Way way) {
        int most = most(way, variant == Variant.TWICE ? 6 : 3);
        return requests.size() <= most ? List.of() : List.of("more requests than " + most + ": " + requests);
    }

    /** The most requests to the widget server: at most 4 for the first widget, and 1 for each further one. */
    private static int most(Way way, int widgets) {
        return switch (way) {
            case FRAGMENT -> 1;
            case ELEMENT -> 3 + widgets - 1;
            case LINK, FRAME -> 2 + widgets;
            case OEMBED -> widgets;
        };
    }

    private static Stream<String> unseen(Stay stay, Variant variant, Way way) {
        boolean script = scripts(variant, way);
        List<String> faults = new ArrayList<>();
        for (String shown : stay.shown()) {
            String[] told = shown.split(" ", 5);
            boolean link = !script && (way == Way.LINK || way == Way.ELEMENT) && told[0].equals("a");
            // no script of ours is on a page with oEmbed, so that what its style sheet forces stays
            boolean forced = variant == Variant.HOSTILE_STYLES && way == Way.OEMBED;
            if (!told[3].equals("seen")
                    || Integer.parseInt(told[2]) < (link || forced ? 15 : 150)
                    || told[4].equals("too wide")) {
                faults.add(shown);
            }
        }
        for (int i = 0; FRAMED.contains(way) && script && i < stay.widgets(); i++) {
            stay.show(i);
            faults.addAll(wronglyHigh(stay.page(), way, i));
        }
        return faults.stream();
    }

    /** Frames that cut their content, or leave much more room than it needs, for longer than a moment. */
    private static List<String> wronglyHigh(Page page, Way way, int widget) {
        List<String> faults = List.of();
        for (int moment = 0; moment < MOST_MOMENTS; moment++) {
            faults = page.locator(".widget >> nth=" + widget).locator("iframe").elementHandles().stream()
                    .flatMap(frame -> wronglyHigh(frame, way))
                    .toList();
            if (faults.isEmpty()) {
                return faults;
            }
            page.waitForTimeout(MOMENT);
        }
        return faults;
    }

    private static Stream<String> wronglyHigh(ElementHandle element, Way way) {
        Frame frame = element.contentFrame();
        double room = element.boundingBox().height;
        double content = ((Number) frame.evaluate(
                        "() => document.querySelector('[data-embed-root]').getBoundingClientRect().height"))
                .doubleValue();
        // nobody on the page listens to what oEmbed has made: its frames scroll
        boolean cut = content > room + 1 && way != Way.OEMBED;
        boolean empty = way == Way.LINK && room > content * MOST_ROOM;
        return cut || empty ? Stream.of("frame " + room + ", content " + content + ' ' + frame.url()) : Stream.of();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutScript")
    void widgetsCanBeReadWhereScriptsAreOff(Way way) {
        Browser.NewContextOptions off =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(768, 900);
        try (Stay stay = Stay.at(town, town.address("it", Variant.PLAIN, way), off)) {
            String text = stay.page().innerText(".widget");
            for (Frame frame : stay.page().mainFrame().childFrames()) {
                text += frame.innerText("body");
            }

            assertThat(text).containsAnyOf("Un crocevia delle migrazioni", "profilo di una città che accoglie");
            assertThat(stay.page().locator(".widget").first().boundingBox().height)
                    .isLessThan(FRAMED.contains(way) && way != Way.LINK ? 1000 : 600);
        }
    }

    static Stream<Way> withoutScript() {
        return Stream.of(Way.values());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("printed")
    void printsHoldTheContent(Variant variant, Way way) throws IOException {
        try (Stay stay = Stay.at(town, town.address("it", variant, way), 1280)) {
            // frames that are out of sight stay so; elements fetch what they show after the page has loaded
            if (variant == Variant.PLAIN || (way == Way.ELEMENT && variant == Variant.PRINT)) {
                assertThat(stay.settle()).isEmpty();
            }
            String text;
            try (PDDocument pdf = Loader.loadPDF(stay.page().pdf())) {
                text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            }

            assertThat(text).contains("Città da cui impariamo").containsAnyOf(expected(variant, way));
        }
    }

    /** What the widget says; where it may not be there yet or never, its link does as well. */
    private static String[] expected(Variant variant, Way way) {
        String widget = "Un crocevia delle migrazioni";
        boolean link =
                (variant != Variant.PLAIN && way == Way.LINK) || (variant == Variant.NO_SCRIPT && way == Way.ELEMENT);
        return link ? new String[] {widget, "profilo di una città che accoglie"} : new String[] {widget};
    }

    static Stream<Arguments> printed() {
        return Stream.of(Variant.PLAIN, Variant.PRINT, Variant.NO_SCRIPT)
                .flatMap(variant -> Arrays.stream(Way.values()).map(way -> Arguments.of(variant, way)));
    }

    @Test
    void aStyleSheetThatHidesLinksDoesNotHideWhatTheyBecome() {
        try (Stay stay = stay(Variant.HIDDEN_WIDGETS, Way.LINK, 1280)) {
            assertThat(stay.settle()).isEmpty();
            assertThat(stay.shown()).allMatch(shown -> shown.contains("seen"));
        }
    }

    @Test
    void theOverviewLeadsToEveryPage() {
        try (Stay stay = Stay.at(town, town.site().toString(), 1280)) {
            List<?> links = (List<?>)
                    stay.page().evaluate("() => [...document.querySelectorAll('.pages a')].map((link) => link.href)");

            assertThat(links).hasSize((int) Arrays.stream(Variant.values())
                    .mapToLong(variant -> variant.ways().size())
                    .sum());
            assertThat(links)
                    .allMatch(link -> stay.page().request().get((String) link).ok());
            assertThat(stay.errors()).isEmpty();
        }
    }
}
