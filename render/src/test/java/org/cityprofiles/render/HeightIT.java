package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.render.height.HeightEstimate;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.page.StyleSheet;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The heights that we reserve against those of a real browser, for every document of the sample catalogue. */
class HeightIT {
    private static final Path CATALOGUE = Path.of("../examples/catalogue");
    private static final List<Integer> WIDTHS = List.of(320, 600, 1_000);
    private static final double MOST = 1.3;
    private static final List<LanguageTag> ALWAYS =
            Stream.of("it", "de", "el", "ar").map(LanguageTag::parse).toList();
    private static final Map<DocumentKind, SubjectKind> KINDS = Map.of(
            DocumentKind.PLACE, SubjectKind.CITY,
            DocumentKind.PROFILE, SubjectKind.CITY,
            DocumentKind.NETWORK, SubjectKind.NETWORK,
            DocumentKind.PRACTICE, SubjectKind.PRACTICE,
            DocumentKind.COUNTRY, SubjectKind.COUNTRY);

    private static final String HEIGHTS =
            """
            () => [...document.querySelectorAll('[data-embed-root]')]
              .map(root => Math.ceil(root.getBoundingClientRect().height))""";

    private static Renderer renderer;
    private static Chromium chromium;
    private static Page page;

    /** A view, how high it is and how much is reserved. */
    private record Measured(String name, int width, int real, int reserve) {
        double ratio() {
            return (double) reserve / real;
        }

        boolean isGood() {
            return real <= reserve && ratio() <= MOST;
        }

        @Override
        public String toString() {
            return "%s at %d: real %d, reserve %d (%.3f)".formatted(name, width, real, reserve, ratio());
        }
    }

    @BeforeAll
    static void start() throws IOException {
        renderer = Renderer.of(CatalogueLoader.strict().load(CATALOGUE).unwrap(), new SampleLinks());
        chromium = Chromium.start();
        page = chromium.page(new Browser.NewContextOptions().setViewportSize(320, 800));
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Arguments> views() {
        return Stream.of(SubjectKind.values())
                .flatMap(kind -> kind.views().stream().map(view -> Arguments.of(kind, view)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("views")
    void theReserveIsEnoughAndNotMuchMore(SubjectKind kind, ViewName view) {
        Map<String, View> shown = shown(kind, view);
        page.setContent(document(shown.values()));

        List<Measured> measured = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            measured.addAll(measured(shown, width, (List<?>) page.evaluate(HEIGHTS)));
        }

        System.out.println(kind + " " + view + " " + summary(measured));
        assertThat(measured).isNotEmpty().allMatch(Measured::isGood);
    }

    private static List<Measured> measured(Map<String, View> shown, int width, List<?> heights) {
        List<Measured> measured = new ArrayList<>();
        int i = 0;
        for (Map.Entry<String, View> one : shown.entrySet()) {
            int real = ((Number) heights.get(i++)).intValue();
            measured.add(new Measured(
                    one.getKey(), width, real, HeightEstimate.of(one.getValue()).at(width)));
        }
        return measured;
    }

    private static String summary(List<Measured> measured) {
        double[] ratios =
                measured.stream().mapToDouble(Measured::ratio).sorted().toArray();
        return "%d: %.3f %.3f %.3f%s"
                .formatted(
                        ratios.length,
                        ratios[0],
                        ratios[ratios.length / 2],
                        ratios[ratios.length - 1],
                        measured.stream()
                                .filter(one -> !one.isGood())
                                .map(one -> "\n    " + one)
                                .collect(Collectors.joining()));
    }

    /** The frame documents of the views, each in a root of its own. */
    private static String document(Collection<View> views) {
        return "<!DOCTYPE html><html lang=\"it\"><meta charset=\"utf-8\"><style>"
                + new String(StyleSheet.VIEWS.bytes(), StandardCharsets.UTF_8)
                + "body{margin:0}</style><body class=\"cp-frame\">"
                + views.stream().map(HeightIT::root).collect(Collectors.joining());
    }

    private static String root(View view) {
        LanguageTag language = view.options().language();
        return "<div data-embed-root lang=\"" + language + "\" dir=\""
                + language.direction().attribute() + "\">"
                + new String(HtmlPrinter.fragment(view), StandardCharsets.UTF_8) + "</div>";
    }

    private static Map<String, View> shown(SubjectKind kind, ViewName view) {
        Map<String, View> shown = new LinkedHashMap<>();
        for (Map.Entry<Slug, Set<LanguageTag>> one : languages(kind).entrySet()) {
            for (LanguageTag language : one.getValue()) {
                renderer.view(kind, view, one.getKey(), ViewOptions.of(language, GoldenTest.DAY))
                        .ifPresent(some -> shown.put(one.getKey() + " in " + language, some));
            }
        }
        return shown;
    }

    /** Every subject and the languages to show it in. */
    private static Map<Slug, Set<LanguageTag>> languages(SubjectKind kind) {
        Catalogue catalogue = renderer.catalogue();
        Map<Slug, Set<LanguageTag>> languages = new LinkedHashMap<>();
        for (Document document : catalogue.documents()) {
            if (KINDS.get(document.documentKind()) == kind) {
                Set<LanguageTag> some =
                        languages.computeIfAbsent(document.documentId(), id -> new LinkedHashSet<>(ALWAYS));
                some.addAll(catalogue.coverage(document).languages());
                some.retainAll(Labels.languages());
            }
        }
        return languages;
    }
}
