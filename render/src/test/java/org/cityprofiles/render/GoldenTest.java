package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.make.picture.MapSample;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.ListChoice;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.MemberOrder;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of all golden files, each a page or a view alone; compares pages with the files they are expected to be; {@code -Dgolden=update} writes those anew. */
class GoldenTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final CountryCode ITALY = CountryCode.parse("IT");
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Renderer RENDERER = Renderer.of(Sample.catalogue(), new SampleLinks());
    private static final Renderer NETWORKS = Renderer.of(SampleNetwork.catalogue(), new SampleLinks());
    private static final Renderer MAPS = Renderer.of(MapSample.catalogue(), new SampleLinks());
    private static final Map<String, Supplier<? extends Record>> CASES = cases();

    private static Map<String, Supplier<? extends Record>> cases() {
        Map<String, Supplier<? extends Record>> cases = new TreeMap<>();
        cases.put("ghent-it.html", () -> page(Sample.GHENT, options("it")));
        cases.put("ghent-fr.html", () -> page(Sample.GHENT, options("fr")));
        cases.put("milan-el.html", () -> page(Sample.MILAN, options("el")));
        cases.put("milan-nl-dark.html", () -> page(Sample.MILAN, options("nl").withTheme(Theme.DARK)));
        cases.put("porto-nuovo-it.html", () -> page(Sample.PORTO_NUOVO, options("it")));
        cases.put("halle-de.html", () -> page(Sample.HALLE, options("de")));
        cases.put("fragment-porto-nuovo-en.html", () -> fragment(Sample.PORTO_NUOVO, options("en")));
        cases.put(
                "fragment-milan-it-h6.html",
                () -> fragment(Sample.MILAN, options("it").withHeading(6)));
        cases.put(
                "fragment-halle-en-none.html",
                () -> fragment(
                        Sample.HALLE,
                        options("en").withHeading(0).withTheme(Theme.LIGHT).withInstance("a1")));
        cases.put("home-it.html", () -> list(ListKind.HOME, ListChoice.ALL, "it"));
        cases.put("cities-el.html", () -> list(ListKind.CITIES, ListChoice.ALL, "el"));
        cases.put("cities-it-italy.html", () -> list(ListKind.CITIES, ListChoice.ALL.withCountry(ITALY), "it"));
        cases.put("networks-nl.html", () -> list(ListKind.NETWORKS, ListChoice.ALL, "nl"));
        cases.put("practices-de.html", () -> list(ListKind.PRACTICES, ListChoice.ALL, "de"));
        cases.put("search-en.html", () -> list(ListKind.SEARCH, ListChoice.ALL, "en"));
        cases.put("search-en-gand.html", () -> list(ListKind.SEARCH, ListChoice.ALL.withQuery("gand"), "en"));
        cases.put("search-it-none.html", () -> list(ListKind.SEARCH, ListChoice.ALL.withQuery("<b>\"?&"), "it"));
        cases.put(
                "fragment-ghent-nl-accent.html",
                () -> fragment(Sample.GHENT, options("nl").withAccent(Colour.parse("#e2001a"))));
        cases.putAll(networks());
        subjectViews(cases);
        for (ErrorKind kind : ErrorKind.values()) {
            List<String> allowed = kind == ErrorKind.BAD_REQUEST ? List.of("light", "dark", "auto") : List.of();
            cases.put("error-" + kind.status() + "-en.html", () -> RENDERER.error(kind, allowed, options("en")));
        }
        return cases;
    }

    private static Map<String, Supplier<? extends Record>> networks() {
        Map<String, Supplier<? extends Record>> cases = new TreeMap<>();
        for (String language : List.of("it", "el")) {
            cases.put("network-" + language + ".html", () -> networkPage(options(language)));
            cases.put(
                    "fragment-network-" + language + ".html",
                    () -> network(ViewName.PROFILE, options(language).withHeading(2)));
            for (MemberOrder order : MemberOrder.values()) {
                cases.put(
                        "fragment-members-" + order.word() + "-" + language + ".html",
                        () -> network(ViewName.MEMBERS, options(language).withOrder(order)));
            }
            for (String map : List.of("europe", "nowhere")) {
                cases.put("fragment-map-" + map + "-" + language + ".html", () -> map(map, options(language)));
            }
            cases.put("fragment-network-card-" + language + ".html", () -> network(ViewName.CARD, options(language)));
            cases.put("fragment-mentoring-" + language + ".html", () -> network(ViewName.MENTORING, options(language)));
        }
        return cases;
    }

    private static Page networkPage(ViewOptions options) {
        return NETWORKS.page(SubjectKind.NETWORK, SampleNetwork.MOORINGS, options)
                .orElseThrow();
    }

    private static Record network(ViewName name, ViewOptions options) {
        return (Record) NETWORKS.view(SubjectKind.NETWORK, name, SampleNetwork.MOORINGS, options)
                .orElseThrow();
    }

    private static Record map(String network, ViewOptions options) {
        return (Record) MAPS.view(SubjectKind.NETWORK, ViewName.MAP, Slug.parse(network), options)
                .orElseThrow();
    }

    private static void subjectViews(Map<String, Supplier<? extends Record>> cases) {
        Slug italy = Slug.parse("it");
        Slug germany = Slug.parse("de");
        cases.put("unione-dei-porti-it.html", () -> page(Sample.UNION, options("it")));
        cases.put("practice-it.html", () -> page(SubjectKind.PRACTICE, Sample.SERVICE_CENTRE, options("it")));
        cases.put("practice-de.html", () -> page(SubjectKind.PRACTICE, Sample.SERVICE_CENTRE, options("de")));
        cases.put("country-it-el.html", () -> page(SubjectKind.COUNTRY, italy, options("el")));
        cases.put("country-de-it.html", () -> page(SubjectKind.COUNTRY, germany, options("it")));
        for (String language : List.of("it", "de")) {
            fragment(cases, SubjectKind.CITY, ViewName.CARD, Sample.GHENT, language);
            fragment(cases, SubjectKind.CITY, ViewName.CARD, Sample.HALLE, language);
            fragment(cases, SubjectKind.PRACTICE, ViewName.CARD, Sample.SERVICE_CENTRE, language);
            fragment(cases, SubjectKind.CITY, ViewName.PRACTICES, Sample.HALLE, language);
            fragment(cases, SubjectKind.PRACTICE, ViewName.PROFILE, Sample.SERVICE_CENTRE, language);
        }
        for (String language : List.of("it", "el")) {
            fragment(cases, SubjectKind.CITY, ViewName.NETWORKS, Sample.PORTO_NUOVO, language);
            fragment(cases, SubjectKind.CITY, ViewName.NETWORKS, Sample.MILAN, language);
            fragment(cases, SubjectKind.COUNTRY, ViewName.PROFILE, italy, language);
        }
    }

    private static void fragment(
            Map<String, Supplier<? extends Record>> cases, SubjectKind kind, ViewName view, Slug id, String language) {
        cases.put("fragment-" + kind.word() + "-" + view.word() + "-" + id + "-" + language + ".html", () ->
                (Record) RENDERER.view(kind, view, id, options(language)).orElseThrow());
    }

    static Set<String> names() {
        return CASES.keySet();
    }

    static byte[] printed(String name) {
        Record made = made(name);
        return made instanceof Page page ? HtmlPrinter.page(page) : HtmlPrinter.fragment((View) made);
    }

    /** The view of a case, or the one on its page: what all other formats are printed from. */
    static View view(String name) {
        Record made = made(name);
        return made instanceof Page page ? page.view() : (View) made;
    }

    private static Record made(String name) {
        return Objects.requireNonNull(CASES.get(name), name).get();
    }

    @ParameterizedTest
    @MethodSource("names")
    void thePageIsAsExpected(String name) throws IOException {
        String printed = new String(printed(name), StandardCharsets.UTF_8).replace("><", ">\n<") + "\n";
        Path file = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(file));
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameViewGivesTheSameBytes(String name) {
        assertThat(printed(name)).isEqualTo(printed(name));
    }

    private static Page list(ListKind kind, ListChoice choice, String language) {
        return RENDERER.list(kind, choice, options(language));
    }

    private static Page page(Slug id, ViewOptions options) {
        return page(SubjectKind.CITY, id, options);
    }

    private static Page page(SubjectKind kind, Slug id, ViewOptions options) {
        return RENDERER.page(kind, id, options).orElseThrow();
    }

    private static CityView fragment(Slug id, ViewOptions options) {
        return RENDERER.city(id, options).orElseThrow();
    }

    private static ViewOptions options(String language) {
        return ViewOptions.of(LanguageTag.parse(language), DAY);
    }
}
