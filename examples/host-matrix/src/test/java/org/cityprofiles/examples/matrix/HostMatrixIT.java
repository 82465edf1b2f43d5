package org.cityprofiles.examples.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
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
    private static final int FIRST_WIDGET = 4;
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
            List<String> faults = new ArrayList<>(scripts(variant) ? stay.settle() : List.of());
            faults.addAll(stay.movements());
            faults.addAll(stay.errors().stream()
                    .filter(error -> scripts(variant) || !error.startsWith("Blocked script execution"))
                    .toList());
            faults.addAll(stay.elsewhere());
            faults.addAll(stay.stored());
            if (variant.ways().size() == Way.values().length) {
                faults.addAll(tooMany(stay.widgetRequests(), variant));
            }
            for (int width : List.of(1280, 768, 320)) {
                stay.page().setViewportSize(width, 900);
                stay.page().waitForTimeout(150);
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
        }
        if (variant == Variant.PRINT) {
            stay.page()
                    .evaluate(
                            "() => { for (const widget of document.querySelectorAll('.widget')) widget.scrollIntoView(); }");
        }
        return stay;
    }

    private static boolean scripts(Variant variant) {
        return variant != Variant.NO_SCRIPT && variant != Variant.SANDBOXED;
    }

    private static List<String> tooMany(List<String> requests, Variant variant) {
        int widgets = variant == Variant.TWICE ? 6 : 3;
        int most = FIRST_WIDGET + widgets - 1;
        return requests.size() <= most ? List.of() : List.of("more requests than " + most + ": " + requests);
    }

    private static Stream<String> unseen(Stay stay, Variant variant, Way way) {
        boolean script = scripts(variant);
        List<String> faults = new ArrayList<>();
        for (String shown : stay.shown()) {
            String[] told = shown.split(" ", 5);
            boolean link = !script && (way == Way.LINK || way == Way.ELEMENT) && told[0].equals("a");
            if (!told[3].equals("seen")
                    || Integer.parseInt(told[2]) < (link ? 15 : 150)
                    || told[4].equals("too wide")) {
                faults.add(shown);
            }
        }
        if (FRAMED.contains(way) && script) {
            faults.addAll(wronglyHigh(stay.page(), way));
        }
        return faults.stream();
    }

    /** Frames that cut their content, or leave more room than what was reserved may be too large. */
    private static List<String> wronglyHigh(Page page, Way way) {
        List<String> faults = new ArrayList<>();
        for (Frame frame : page.mainFrame().childFrames()) {
            double frameHeight = frame.frameElement().boundingBox().height;
            double content = ((Number) frame.evaluate(
                            "() => document.querySelector('[data-embed-root]').getBoundingClientRect().height"))
                    .doubleValue();
            boolean scrolls = way == Way.OEMBED;
            if (content > frameHeight + 1 && !scrolls || way == Way.LINK && frameHeight > content * 1.5) {
                faults.add("frame " + frameHeight + ", content " + content + ' ' + frame.url());
            }
        }
        return faults;
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

            assertThat(text).contains("Milano");
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
            if (variant == Variant.PLAIN) {
                assertThat(stay.settle()).isEmpty();
            }
            String text;
            try (PDDocument pdf = Loader.loadPDF(stay.page().pdf())) {
                text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            }

            assertThat(text).contains("Città da cui impariamo", "Milano").containsIgnoringCase("le città del dialogo");
        }
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
