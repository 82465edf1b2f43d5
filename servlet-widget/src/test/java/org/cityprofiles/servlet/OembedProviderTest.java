package org.cityprofiles.servlet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The entry for the registry of oEmbed providers, read as the registry reads it. */
class OembedProviderTest {
    private static final String BASE = "https://www.example.org/city-profiles/";
    private static final WidgetHandler HANDLER = WidgetHandler.builder(Samples.CATALOGUE)
            .clock(Samples.CLOCK)
            .baseAddress(URI.create(BASE))
            .build();

    private static Map<String, Object> provider() {
        String yaml = Samples.text(HANDLER.handle(WidgetRequest.get("/v1/oembed-provider.yml")));
        List<Map<String, Object>> providers = new Yaml().load(yaml);
        return providers.get(0);
    }

    @SuppressWarnings("unchecked") // of the one shape that the registry has
    private static Map<String, Object> endpoint() {
        return ((List<Map<String, Object>>) requireNonNull(provider().get("endpoints"))).get(0);
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(String name) {
        return (List<String>) requireNonNull(endpoint().get(name), name);
    }

    @Test
    void itNamesTheCatalogue() {
        assertThat(provider())
                .containsEntry("provider_name", "Cities that welcome: a sample catalogue")
                .containsEntry("provider_url", BASE + "en/");
    }

    @Test
    void itSaysThatPagesLeadToTheirAnswers() {
        assertThat(endpoint()).containsEntry("discovery", true).containsEntry("url", BASE + "v1/oembed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"it/city/ghent", "ar/network/inclucities", "el/practice/halle-service-centre", "de/country/it"})
    void itsSchemesHoldOurPages(String page) {
        assertThat(list("schemes"))
                .anyMatch(scheme -> (BASE + page).matches(Pattern.quote(scheme).replace("*", "\\E[^/]+\\Q")));
    }

    @Test
    void itsExampleIsAnswered() {
        assertThat(list("example_urls")).isNotEmpty().allSatisfy(example -> assertThat(HANDLER.handle(WidgetRequest.get(
                                        URI.create(example).getRawPath().substring(14))
                                .withQuery(URI.create(example).getRawQuery()))
                        .status())
                .isEqualTo(200));
    }

    @Test
    void withoutABaseAddressThereIsNone() {
        assertThat(Samples.handler()
                        .handle(WidgetRequest.get("/v1/oembed-provider.yml"))
                        .status())
                .isEqualTo(404);
    }
}
