package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRequestsTest {
    private static final WidgetHandler HANDLER = Samples.handler();
    private static final String ECHO = "zq8echo";

    private static WidgetResponse method(String method) {
        return HANDLER.handle(WidgetRequest.get("/it/city/ghent").withMethod(method));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "get", "FOO"})
    void otherMethodsAreNotAllowed(String method) {
        assertThat(method(method).status()).isEqualTo(405);
    }

    @Test
    void theMethodsAllowedAreNamed() {
        assertThat(method("POST").headers()).containsEntry("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void aMethodIsRefusedInTheLanguageOfThePage() {
        assertThat(method("POST").headers()).containsEntry("Content-Language", "it");
    }

    @Test
    void optionsHaveNoContent() {
        assertThat(method("OPTIONS").status()).isEqualTo(204);
    }

    @Test
    void optionsNameTheMethods() {
        assertThat(method("OPTIONS").headers()).containsEntry("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/" + ECHO,
                "/it/city/" + ECHO,
                "/it/" + ECHO + "/" + ECHO,
                "/v1/fragment/city/" + ECHO,
                "/v1/tree/city/" + ECHO,
                "/v1/text/city/" + ECHO,
                "/v1/data/city/" + ECHO,
                "/it/" + ECHO,
                "/health/" + ECHO,
                "/assets/" + ECHO + "/" + ECHO
            })
    void nothingOfThePathIsRepeated(String path) {
        assertThat(Samples.text(HANDLER.handle(WidgetRequest.get(path)))).doesNotContain(ECHO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=" + ECHO, "theme=<script>" + ECHO, ECHO + "=1", "x=%zz" + ECHO})
    void nothingOfTheQueryIsRepeated(String query) {
        assertThat(Samples.text(
                        HANDLER.handle(WidgetRequest.get("/it/city/ghent").withQuery(query))))
                .doesNotContain(ECHO);
    }

    @Test
    void theWayUpFromADeepPathIsShort() {
        WidgetRequest deep = WidgetRequest.get("/a".repeat(4_000)).withMount("/city-profiles");

        assertThat(Samples.text(HANDLER.handle(deep))).contains("href=\"/city-profiles/en/\"");
    }

    @Test
    void aFaultOfOursIsAnAnswerToo() {
        WidgetHandler handler = WidgetHandler.builder(Samples.CATALOGUE)
                .clock(Samples.brokenClock())
                .build();

        assertThat(handler.handle(WidgetRequest.get("/it/")).status()).isEqualTo(500);
    }

    @Test
    void aHostileNameIsText() {
        WidgetHandler hostile =
                WidgetHandler.of(Samples.onePlace("<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"));

        assertThat(Samples.text(hostile.handle(WidgetRequest.get("/it/city/capaci"))))
                .doesNotContain("<script>")
                .doesNotContain("<img src=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relative/",
                "ftp://example.org/",
                "https://user@example.org/",
                "https://example.org/?x",
                "https://example.org/#x",
                "javascript:alert(1)",
                "https:/x"
            })
    void anAddressThatIsNoBaseIsRefused(String address) {
        WidgetHandler.Builder builder = WidgetHandler.builder(Samples.CATALOGUE);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.baseAddress(URI.create(address)));
    }

    @Test
    void withABaseAddressLinksAreAbsolute() {
        WidgetHandler handler = WidgetHandler.builder(Samples.CATALOGUE)
                .baseAddress(URI.create("https://www.example.org/profiles"))
                .build();

        assertThat(Samples.text(handler.handle(WidgetRequest.get("/nothing"))))
                .contains("href=\"https://www.example.org/profiles/en/\"");
    }

    @Test
    void withABaseAddressTheStyleSheetStaysWhereThePageIs() {
        WidgetHandler handler = WidgetHandler.builder(Samples.CATALOGUE)
                .baseAddress(URI.create("https://www.example.org/profiles"))
                .build();

        assertThat(Samples.text(handler.handle(WidgetRequest.get("/it/city/ghent"))))
                .contains("href=\"../../assets/");
    }
}
