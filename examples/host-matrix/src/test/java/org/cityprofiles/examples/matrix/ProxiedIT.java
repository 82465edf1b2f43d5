package org.cityprofiles.examples.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.examples.hosts.Variant;
import org.cityprofiles.examples.hosts.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a browser makes of widgets that the town's own nginx serves below a path of the town's website, whose pages allow
 * nothing but what is their own.
 */
class ProxiedIT {
    private static final String POLICY = "default-src 'self'";

    private static Town town;
    private static Nginx nginx;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        Nginx.require();
        URI inner = Sample.freeAddress();
        URI address = Sample.freeAddress();
        town = Town.behind(inner, address, "city-profiles/");
        nginx = Nginx.start(folder, address, configuration(inner, address));
    }

    /** The one for a city's website that we publish, with ports that are free here and the town's pages. */
    private static String configuration(URI inner, URI address) throws IOException {
        String configuration = Files.readString(Path.of("..", "includes", "nginx.conf"))
                .replaceAll("\\b8080\\b", Integer.toString(inner.getPort()))
                .replaceAll("\\b8081\\b", Integer.toString(address.getPort()));
        String pages = "proxy_pass " + town.pages() + "; add_header Content-Security-Policy \"" + POLICY + "\";";
        assertThat(configuration).contains("location / {", "ssi on;", "internal;");
        return configuration
                // the town's pages are not put together by its nginx, but by who asks it for fragments
                .replace("internal;", "")
                .replace("ssi on;", pages)
                // every town has an icon
                .replace("location / {", "location = /favicon.ico { return 204; }\n location / {");
    }

    @AfterAll
    static void end() {
        if (nginx != null) {
            nginx.close();
        }
        if (town != null) {
            town.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Way.class)
    void widgetsAreSeenAndAreTheTownsOwn(Way way) {
        try (Stay stay = Stay.at(town, town.address("it", Variant.PLAIN, way), 1280)) {
            assertThat(stay.settle()).isEmpty();

            assertThat(stay.page().evaluate("async () => (await fetch('')).headers.get('Content-Security-Policy')"))
                    .isEqualTo(POLICY);
            assertThat(stay.texts())
                    .hasSize(3)
                    .anyMatch(text -> text.contains("Un crocevia delle migrazioni"))
                    .allMatch(text -> text.length() > 100);
            assertThat(stay.movements()).isEmpty();
            assertThat(stay.errors()).isEmpty();
            assertThat(stay.elsewhere()).isEmpty();
            assertThat(stay.stored()).isEmpty();
        }
    }

    @Test
    void whatIsNotTheTownsOwnIsNotShown() {
        try (Stay stay = Stay.at(town, town.address("it", Variant.PLAIN, Way.FRAME), 1280)) {
            stay.page()
                    .evaluate(
                            "(address) => document.querySelector('.widget iframe').src = address",
                            town.pages().toString());
            stay.page().waitForTimeout(300);

            assertThat(stay.errors()).anyMatch(error -> error.contains("Content Security Policy"));
        }
    }

    @Test
    void theBuilderShowsAndOffersAddressesBelowThePath() {
        try (Stay stay = Stay.at(town, town.widgets() + "en/builder?subject=city/ghent", 1280)) {
            Locator preview = stay.page().locator("iframe").first();
            preview.scrollIntoViewIfNeeded();

            assertThat(preview.contentFrame().locator("article").innerText()).contains("Ghent");
            assertThat(stay.page().locator("textarea").first().inputValue())
                    .contains(town.widgets().toString());
            assertThat(links(stay).filter(link -> link.startsWith(town.site().toString())))
                    .isNotEmpty()
                    .allMatch(link -> link.startsWith(town.widgets().toString()));
            assertThat(stay.errors()).isEmpty();
            assertThat(stay.elsewhere()).isEmpty();
        }
    }

    private static Stream<String> links(Stay stay) {
        Object links = stay.page().evaluate("() => [...document.querySelectorAll('a, link')].map((one) => one.href)");
        return ((List<?>) links).stream().map(String::valueOf);
    }
}
