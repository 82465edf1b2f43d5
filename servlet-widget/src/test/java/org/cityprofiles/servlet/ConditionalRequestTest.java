package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalRequestTest {
    private static final WidgetHandler HANDLER = Samples.handler();
    private static final WidgetRequest PAGE = WidgetRequest.get("/it/city/ghent");
    private static final String TAG = tag(PAGE);

    private static String tag(WidgetRequest request) {
        return Objects.requireNonNull(HANDLER.handle(request).headers().get("ETag"));
    }

    private static WidgetResponse ifNoneMatch(String header) {
        return HANDLER.handle(PAGE.withIfNoneMatch(header));
    }

    @Test
    void theTagIsWeak() {
        assertThat(TAG).matches("W/\"[A-Za-z0-9_-]{22}\"");
    }

    @Test
    void theTagIsTheSameInAllCodings() {
        assertThat(tag(PAGE.withAcceptEncoding("gzip"))).isEqualTo(TAG);
    }

    @Test
    void theTagIsTheSameFromAnotherServer() {
        assertThat(Samples.handler().handle(PAGE).headers()).containsEntry("ETag", TAG);
    }

    @Test
    void anotherPageHasAnotherTag() {
        assertThat(tag(WidgetRequest.get("/it/city/milan"))).isNotEqualTo(TAG);
    }

    @Test
    void whoHasThePageGetsNoOther() {
        assertThat(ifNoneMatch(TAG).status()).isEqualTo(304);
    }

    @Test
    void theComparisonIsWeak() {
        assertThat(ifNoneMatch(TAG.substring(2)).status()).isEqualTo(304);
    }

    @Test
    void anyOfAListWillDo() {
        assertThat(ifNoneMatch("\"a,b\", W/\"c\" ,, " + TAG + ", \"d\"").status())
                .isEqualTo(304);
    }

    @Test
    void aStarStandsForAnyVersion() {
        assertThat(ifNoneMatch("*").status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "W/\"x\"", "nonsense", "\"unclosed", "W/", "w/\"x\"", ",", "**", "\"*\""})
    void anythingElseGetsThePage(String header) {
        assertThat(ifNoneMatch(header).status()).isEqualTo(200);
    }

    @Test
    void aTagInsideAnotherIsNone() {
        assertThat(ifNoneMatch("\"x" + TAG.substring(3)).status()).isEqualTo(200);
    }

    @Test
    void notModifiedHasNoBody() {
        assertThat(ifNoneMatch(TAG).body().length()).isZero();
    }

    @Test
    void notModifiedRepeatsTheTag() {
        assertThat(ifNoneMatch(TAG).headers()).containsEntry("ETag", TAG);
    }

    @Test
    void notModifiedRepeatsHowLongToKeepIt() {
        assertThat(ifNoneMatch(TAG).headers()).containsKey("Cache-Control");
    }

    @Test
    void notModifiedRepeatsWhatItDependsOn() {
        assertThat(ifNoneMatch(TAG).headers()).containsEntry("Vary", "Accept-Encoding");
    }

    @Test
    void notModifiedHasNoLength() {
        assertThat(ifNoneMatch(TAG).headers()).doesNotContainKey("Content-Length");
    }

    @Test
    void headIsAnsweredAlike() {
        assertThat(HANDLER.handle(PAGE.withMethod("HEAD").withIfNoneMatch(TAG)).status())
                .isEqualTo(304);
    }

    @Test
    void whatIsMissingIsMissingForEverybody() {
        assertThat(HANDLER.handle(WidgetRequest.get("/it/city/atlantis").withIfNoneMatch("*"))
                        .status())
                .isEqualTo(404);
    }
}
