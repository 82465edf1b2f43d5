package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseHeadersTest {
    private static final WidgetHandler HANDLER = Samples.handler();
    private static final String PAGE = "/it/city/ghent";
    private static final String FRAGMENT = "/v1/fragment/city/ghent";

    private static WidgetResponse get(String path) {
        return HANDLER.handle(WidgetRequest.get(path));
    }

    @ParameterizedTest
    @CsvSource({"/it/city/ghent, it", "/el/city/ghent, el", "/de/, de", "/it/nothing, it", "/nothing, en"})
    void theLanguageIsTold(String path, String language) {
        assertThat(get(path).headers()).containsEntry("Content-Language", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, FRAGMENT, "/nothing", "/health/live"})
    void theLengthIsThatOfTheBody(String path) {
        WidgetResponse response = get(path);

        assertThat(response.headers())
                .containsEntry("Content-Length", String.valueOf(response.body().length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, FRAGMENT, "/nothing", "/health/live", "/", "/it/city/ghent?theme=x"})
    void theHeadHasTheSameHeaders(String path) {
        assertThat(HANDLER.handle(WidgetRequest.get(path).withMethod("HEAD")).headers())
                .isEqualTo(get(path).headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, FRAGMENT, "/nothing", "/health/live"})
    void theHeadHasNoBody(String path) {
        assertThat(HANDLER.handle(WidgetRequest.get(path).withMethod("HEAD"))
                        .body()
                        .length())
                .isZero();
    }
}
