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
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of all golden files, each a page or a view alone; compares pages with the files they are expected to be; {@code -Dgolden=update} writes those anew. */
class GoldenTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Renderer RENDERER = Renderer.of(Sample.catalogue(), new SampleLinks());
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
        cases.put("index-it.html", () -> RENDERER.index(options("it")));
        for (ErrorKind kind : ErrorKind.values()) {
            List<String> allowed = kind == ErrorKind.BAD_REQUEST ? List.of("light", "dark", "auto") : List.of();
            cases.put("error-" + kind.status() + "-en.html", () -> RENDERER.error(kind, allowed, options("en")));
        }
        return cases;
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

    private static Page page(Slug id, ViewOptions options) {
        return RENDERER.page(SubjectKind.CITY, id, options).orElseThrow();
    }

    private static CityView fragment(Slug id, ViewOptions options) {
        return RENDERER.city(id, options).orElseThrow();
    }

    private static ViewOptions options(String language) {
        return ViewOptions.of(LanguageTag.parse(language), DAY);
    }
}
