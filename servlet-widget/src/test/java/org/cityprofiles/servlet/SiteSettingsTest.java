package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cityprofiles.render.view.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSettingsTest {
    private static final String PAGE = "/it/city/capaci";
    private static final String SITES = "frame-ancestors https://www.example.org 'self'";

    private static WidgetHandler.Builder builder() {
        return WidgetHandler.builder(Samples.onePlace("Capaci")).clock(Samples.CLOCK);
    }

    private static WidgetHandler forSomeSites() {
        return builder().embedders(List.of("https://www.example.org", "self")).build();
    }

    private static String policy(WidgetResponse response) {
        return String.valueOf(response.headers().get("Content-Security-Policy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/it/", "/it/search?q=x", "/nothing", PAGE + "?theme=x", PAGE + "?theme=%zz"})
    void everyPageIsOnlyForTheSitesThatAreSet(String address) {
        String[] parts = address.split("\\?", 2);
        WidgetRequest request = WidgetRequest.get(parts[0]).withQuery(parts.length > 1 ? parts[1] : "");

        assertThat(policy(forSomeSites().handle(request))).endsWith(SITES);
    }

    @Test
    void whoHasAPageAlreadyIsToldTheSitesToo() {
        WidgetHandler handler = forSomeSites();
        WidgetRequest page = WidgetRequest.get(PAGE);
        WidgetResponse again = handler.handle(
                page.withIfNoneMatch(handler.handle(page).headers().get("ETag")));

        assertThat(again.status()).isEqualTo(304);
        assertThat(policy(again)).endsWith(SITES);
    }

    @Test
    void unlessSetEverySiteMayFrameAPage() {
        assertThat(policy(builder().build().handle(WidgetRequest.get(PAGE)))).endsWith("frame-ancestors *");
    }

    @Test
    void dataAreNeverFramed() {
        assertThat(policy(forSomeSites().handle(WidgetRequest.get("/v1/data/city/capaci"))))
                .endsWith("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/it/", "/v1/fragment/city/capaci", "/it/nothing"})
    void theThemeThatIsSetIsThatOfAddressesWithoutOne(String path) {
        WidgetRequest request = WidgetRequest.get(path);

        assertThat(Samples.text(builder().theme(Theme.DARK).build().handle(request)))
                .isEqualTo(Samples.text(builder().build().handle(request.withQuery("theme=dark"))))
                .isNotEqualTo(Samples.text(builder().build().handle(request)));
    }

    @Test
    void anAddressMayStillNameAnotherTheme() {
        WidgetRequest light = WidgetRequest.get(PAGE).withQuery("theme=light");

        assertThat(Samples.text(builder().theme(Theme.DARK).build().handle(light)))
                .isEqualTo(Samples.text(builder().build().handle(light)));
    }
}
