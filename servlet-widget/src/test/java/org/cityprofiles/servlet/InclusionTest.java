package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InclusionTest {
    private static final WidgetRequest FORMER = WidgetRequest.get("/v1/fragment/city/capaci-di-sotto");
    private static final WidgetRequest PRESENT = WidgetRequest.get("/v1/fragment/city/capaci");

    private final WidgetHandler handler = Samples.handlerOfOnePlace();

    @ParameterizedTest
    @ValueSource(strings = {"", "/city-profiles", "/town/city-profiles"})
    void aFormerIdLeadsToThePresentOneAtOnce(String mount) {
        WidgetResponse present = handler.handle(PRESENT.withMount(mount).withQuery("heading=4"));

        assertThat(Samples.text(
                        Inclusion.answer(handler, FORMER.withMount(mount).withQuery("heading=4"))))
                .isEqualTo(Samples.text(present))
                .contains("<h4");
    }

    /** Its answer is a page, and a page cannot stand in another. */
    @Test
    void ofAFaultOfOursNothingStandsInThePage() {
        HttpServletResponse page = (HttpServletResponse) Proxy.newProxyInstance(
                InclusionTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, some) -> {
                    throw new AssertionError("the page was asked for " + method.getName());
                });

        assertThatNoException().isThrownBy(() -> Inclusion.write(WidgetResponse.refusal(500), page));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Inclusion.write(handler.handle(PRESENT), page));
    }

    @Test
    void whatHasNotMovedIsAnsweredAsEver() {
        assertThat(Samples.text(Inclusion.answer(handler, PRESENT))).isEqualTo(Samples.text(handler.handle(PRESENT)));
    }
}
