package org.cityprofiles.examples.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cityprofiles.examples.hosts.Variant;
import org.cityprofiles.examples.hosts.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a browser makes of the widgets on the pages of a town, under each condition and in each way to embed. */
class HostMatrixIT {
    private static final String WIDGET_TEXT = "Un crocevia delle migrazioni";
    private static final String LINK_TEXT = "profilo di una città che accoglie";
    private static final double MOST_ROOM = 1.5;
    private static final int MOST_MOMENTS = 50;
    private static final int MOMENT = 100;
    private static final double LEAST_SHIFT = 0.005;
    /** The least of red, green and blue that is as light as paper. */
    private static final int PAPER = 243;

    private static final double MOST_LIGHT = 0.01;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
            faults.addAll(moved(stay, variant, way));
            faults.addAll(stay.errors().stream()
                    .filter(error -> scripts(variant, way) || !error.startsWith("Blocked script execution"))
                    .toList());
            faults.addAll(stay.elsewhere());
            faults.addAll(stay.tellingThePage());
            faults.addAll(stay.stored());
            faults.addAll(tooMany(town.requests(), variant, way));
            for (int width : List.of(1280, 768, 320)) {
                stay.page().setViewportSize(width, 900);
                Stream.concat(unseen(stay, variant, way), unprinted(stay, variant, way))
                        .map(fault -> width + ": " + fault)
                        .forEach(faults::add);
            }

            assertThat(faults).isEmpty();
        }
    }

    /**
     * What moved by itself; a style sheet that resets everything has a part in that, as long as it rounds to 0.00. An
     * element that cannot have its view gives its room back.
     */
    private static List<String> moved(Stay stay, Variant variant, Way way) {
        if (variant == Variant.POLLUTED && way == Way.ELEMENT) {
            return List.of();
        }
        List<String> movements = stay.movements();
        double shift = movements.stream()
                .mapToDouble(movement -> Double.parseDouble(movement.split(" ", 2)[0]))
                .sum();
        return variant == Variant.HOSTILE_STYLES && shift < LEAST_SHIFT ? List.of() : movements;
    }

    /** Widgets that are seen, and of whose words some are not in the print of the page. */
    private static Stream<String> unprinted(Stay stay, Variant variant, Way way) {
        if (isForced(variant, way)) {
            return Stream.of();
        }
        // a style sheet may space the letters of a word, and Arabic is drawn from right to left
        String print = BETWEEN_WORDS.matcher(folded(stay.printed())).replaceAll("");
        List<String> faults = new ArrayList<>();
        for (String text : stay.texts()) {
            List<String> words = BETWEEN_WORDS.splitAsStream(folded(text)).toList();
            List<String> missing =
                    words.stream().filter(word -> !print.contains(word)).toList();
            if (words.size() < 3 || !missing.isEmpty()) {
                faults.add("of " + words.size() + " words not printed: " + missing);
            }
        }
        return faults.stream();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
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

    /** No script of ours is on a page with oEmbed, so that the size that its style sheet forces on frames stays. */
    private static boolean isForced(Variant variant, Way way) {
        return variant == Variant.HOSTILE_STYLES && way == Way.OEMBED;
    }

    private static List<String> tooMany(List<String> requests, Variant variant, Way way) {
        int most = most(way, variant == Variant.TWICE ? 6 : 3);
        return requests.size() <= most ? List.of() : List.of("more requests than " + most + ": " + requests);
    }

    /** The most requests to the widget server: at most 4 for the first widget, and 1 for each further one. */
    private static int most(Way way, int widgets) {
        return switch (way) {
            case FRAGMENT -> 1;
            case ELEMENT -> 3 + widgets;
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
            if (!told[3].equals("seen")
                    || Integer.parseInt(told[2]) < (link || isForced(variant, way) ? 15 : 150)
                    || told[4].equals("too wide")) {
                faults.add(shown);
            }
        }
        for (int i = 0; FRAMED.contains(way) && script && !isForced(variant, way) && i < stay.widgets(); i++) {
            stay.show(i);
            faults.addAll(wronglyHigh(stay.page(), variant, way, i));
        }
        if (way == Way.FRAGMENT || (way == Way.ELEMENT && script)) {
            faults.addAll(stay.overflowing());
        }
        return faults.stream();
    }

    /** Frames that have another height than they should for longer than a moment. */
    private static List<String> wronglyHigh(Page page, Variant variant, Way way, int widget) {
        List<String> faults = List.of();
        for (int moment = 0; moment < MOST_MOMENTS; moment++) {
            faults = page.locator(".widget >> nth=" + widget).locator("iframe").elementHandles().stream()
                    .flatMap(frame -> wronglyHigh(frame, variant, way))
                    .toList();
            if (faults.isEmpty()) {
                return faults;
            }
            page.waitForTimeout(MOMENT);
        }
        return faults;
    }

    private static Stream<String> wronglyHigh(ElementHandle element, Variant variant, Way way) {
        // browsers let frames that are out of sight wait
        element.evaluate("(frame) => frame.scrollIntoView()");
        Frame frame = element.contentFrame();
        double room = number(element.evaluate("(frame) => frame.clientHeight"));
        double content = number(
                frame.evaluate("() => document.querySelector('[data-embed-root]').getBoundingClientRect().height"));
        boolean good =
                switch (way) {
                    case LINK -> Math.abs(room - content) <= 1;
                    case FRAME ->
                        Math.abs(room - content) <= 1
                                || Math.abs(room - Math.max(content, least(element, variant))) <= 1;
                    // nobody on the page listens to what oEmbed has made: it is right at the width that was asked for,
                    // and scrolls where the page has less; nothing bounds its height, since no maximum was asked for
                    default -> room <= content * MOST_ROOM && (content <= room + 1 || isNarrowed(element));
                };
        return good ? Stream.of() : Stream.of("frame " + room + ", content " + content + ' ' + frame.url());
    }

    /** The height that was written for a frame, which it keeps at least; a style sheet may have taken that away. */
    private static double least(ElementHandle frame, Variant variant) {
        return variant == Variant.HOSTILE_STYLES ? 0 : number(frame.evaluate("(frame) => Number(frame.height)"));
    }

    private static boolean isNarrowed(ElementHandle frame) {
        return (Boolean) frame.evaluate("(frame) => frame.clientWidth < Number(frame.width)");
    }

    private static double number(Object number) {
        return ((Number) number).doubleValue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("withoutScript")
    void widgetsCanBeReadWhereScriptsAreOff(Variant variant, Way way) {
        Browser.NewContextOptions off = new Browser.NewContextOptions()
                .setJavaScriptEnabled(variant != Variant.PLAIN)
                .setViewportSize(768, 900);
        try (Stay stay = Stay.at(town, town.address("it", variant, way), off)) {
            assertThat(stay.texts())
                    .satisfiesExactly(
                            text -> assertThat(text)
                                    .contains(way == Way.LINK || way == Way.ELEMENT ? LINK_TEXT : WIDGET_TEXT),
                            text -> assertThat(text).containsIgnoringCase("Le Città del Dialogo"),
                            text -> assertThat(text).containsIgnoringCase("Le Città del Dialogo"));
            assertThat(stay.page().locator(".widget").first().boundingBox().height)
                    .isLessThan(FRAMED.contains(way) && way != Way.LINK ? 1000 : 600);
        }
    }

    static Stream<Arguments> withoutScript() {
        return Stream.of(Variant.PLAIN, Variant.NO_SCRIPT, Variant.SANDBOXED)
                .flatMap(variant -> variant.ways().stream().map(way -> Arguments.of(variant, way)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Way.class)
    void widgetsInArabicSaySoAndRunFromRightToLeft(Way way) {
        try (Stay stay = stay(Variant.ARABIC, way, 1280)) {
            assertThat(stay.settle()).isEmpty();
            assertThat(stay.languages()).hasSize(3).containsOnly("ar rtl rtl");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("printed")
    void printsHoldTheContent(Variant variant, Way way) {
        try (Stay stay = Stay.at(town, town.address("it", variant, way), 1280)) {
            // frames that are out of sight stay so; elements fetch what they show after the page has loaded
            if (variant == Variant.PLAIN || (way == Way.ELEMENT && variant == Variant.PRINT)) {
                assertThat(stay.settle()).isEmpty();
            }
            assertThat(stay.printed().replaceAll("\\s+", " "))
                    .contains("Città da cui impariamo")
                    .containsAnyOf(expected(variant, way));
        }
    }

    /** What the widget says; where it may not be there yet or never, its link does as well. */
    private static String[] expected(Variant variant, Way way) {
        boolean link =
                (variant != Variant.PLAIN && way == Way.LINK) || (variant == Variant.NO_SCRIPT && way == Way.ELEMENT);
        return link ? new String[] {WIDGET_TEXT, LINK_TEXT} : new String[] {WIDGET_TEXT};
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

    /** Nothing is as light as paper where page and widget are dark; texts are not either. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void noBoxIsLightOnADarkPage(Way way) throws IOException {
        try (Stay stay = stay(Variant.DARK, way, 1280)) {
            assertThat(stay.settle()).isEmpty();

            assertThat(light(stay.page().locator(".widget").first().screenshot()))
                    .isLessThan(MOST_LIGHT);
        }
        try (Stay stay = stay(Variant.PLAIN, way, 1280)) {
            assertThat(stay.settle()).isEmpty();

            assertThat(light(stay.page().locator(".widget").first().screenshot()))
                    .isGreaterThan(1 - 10 * MOST_LIGHT);
        }
    }

    /** The share of pixels that are as light as paper. */
    private static double light(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return (double) Arrays.stream(pixels)
                        .filter(pixel ->
                                (pixel & 0xFF) > PAPER && (pixel >> 8 & 0xFF) > PAPER && (pixel >> 16 & 0xFF) > PAPER)
                        .count()
                / pixels.length;
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
