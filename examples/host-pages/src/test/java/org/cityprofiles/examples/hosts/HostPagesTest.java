package org.cityprofiles.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostPagesTest {
    private static final String BASE = "https://widgets.example/";

    private static HostPages pages(Map<String, String> remote) {
        return new HostPages(new Widgets(URI.create(BASE), "assets/1/views.css"), address -> remote.entrySet().stream()
                .filter(answer -> address.startsWith(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
    }

    private static String text(HostPages pages, String path) {
        return new String(pages.find(path).orElseThrow().body(), StandardCharsets.UTF_8);
    }

    static Stream<Arguments> all() {
        return Town.LANGUAGES.stream().flatMap(language -> Arrays.stream(Variant.values())
                .flatMap(variant -> variant.ways().stream().map(way -> Arguments.of(language, variant, way))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPageIsThereEvenWithoutWidgetServer(String language, Variant variant, Way way) {
        String page = text(pages(Map.of()), HostPages.address(language, variant, way));

        assertThat(page).contains("lang=\"" + language + '"', BASE).doesNotContain("{{");
    }

    @Test
    void allLanguagesHaveTheSameTexts() {
        assertThat(Town.LANGUAGES)
                .allSatisfy(language -> assertThat(Town.in(language).texts().keySet())
                        .isEqualTo(Town.in("it").texts().keySet()));
    }

    @Test
    void everyVariantHasItsPictureAndItsSentence() {
        String overview = text(pages(Map.of()), "/");

        assertThat(Variant.values()).allSatisfy(variant -> {
            assertThat(overview).contains("/pictures/" + variant.word() + ".svg");
            assertThat(pages(Map.of()).find("/pictures/" + variant.word() + ".svg"))
                    .isPresent();
        });
    }

    @Test
    void theStrictPolicyAllowsWhatWePublishAndNothingMore() {
        String common = "base-uri 'none'; %sdefault-src 'none'; form-action 'none'; %simg-src 'self'; ";
        String origin = "https://widgets.example";
        Map<Way, String> policies = Map.of(
                Way.FRAGMENT, common.formatted("", "") + "style-src 'self' " + origin,
                Way.LINK,
                        common.formatted("", "frame-src " + origin + "; ") + "script-src " + origin
                                + "; style-src 'self' " + origin,
                Way.ELEMENT,
                        common.formatted("connect-src " + origin + "; ", "") + "script-src " + origin
                                + "; style-src 'self' " + origin,
                Way.OEMBED, common.formatted("", "frame-src " + origin + "; ") + "style-src 'self'");

        policies.forEach((way, policy) -> assertThat(pages(Map.of())
                        .find(HostPages.address("de", Variant.STRICT_CSP, way))
                        .orElseThrow()
                        .headers())
                .containsEntry("Content-Security-Policy", policy));
    }

    @Test
    void fragmentsAndAnswersStandInThePages() {
        HostPages pages = pages(Map.of(
                "v1/fragment/", "<article>included</article>",
                "v1/oembed?", "<oembed><html>&lt;blockquote>&lt;/blockquote></html></oembed>"));

        assertThat(text(pages, "/it/plain/fragment")).contains("<article>included</article>");
        assertThat(text(pages, "/it/plain/oembed")).contains("<blockquote></blockquote>");
    }

    @Test
    void lockedFramesHaveNoRight() {
        assertThat(text(pages(Map.of()), "/de/sandboxed/frame"))
                .contains("sandbox=\"\"")
                .doesNotContain("allow-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x",
                "/../pom.xml",
                "/text/it.properties",
                "/page.html",
                "/fr/plain/link",
                "/it/none/link",
                "/it/plain/none",
                "/it/sandboxed/link",
                "/pictures/../site.css",
                "",
                "//"
            })
    void anythingElseIsNotThere(String path) {
        assertThat(pages(Map.of()).find(path)).isEmpty();
    }

    @Test
    void aSiteIsReachedUnderTheNameThatTheWidgetServerDoesNotHave() throws Exception {
        for (List<String> names : List.of(List.of("localhost", "127.0.0.1"), List.of("127.0.0.1", "localhost"))) {
            Widgets widgets = new Widgets(URI.create("http://" + names.get(0) + ":1/"), "x.css");
            try (HostSite site = HostSite.start(widgets, "127.0.0.1", 0)) {
                assertThat(site.address().getHost()).isEqualTo(names.get(1));
            }
        }
    }
}
