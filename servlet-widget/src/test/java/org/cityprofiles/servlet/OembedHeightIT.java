package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The markup of an answer in the document that Drupal puts around it, which is as high as the answer says and stays so:
 * neither may the link and the frame need more, nor the content of the frame.
 */
class OembedHeightIT extends BrowserTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final double MOST_EMPTY = 1.5;

    private static JsonObject answer(String page, int width) throws IOException, InterruptedException {
        String address = sites.base() + "v1/oembed?maxwidth=" + width + "&url="
                + URLEncoder.encode(sites.base() + page, StandardCharsets.UTF_8);
        String json = CLIENT.send(
                        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static int pixels(Object number) {
        return ((Number) number).intValue();
    }

    @ParameterizedTest
    @CsvSource({
        "it/city/ghent,                          320",
        "it/city/ghent,                          600",
        "el/city/milan,                          500",
        "ar/city/ghent,                          400",
        "zh/city/ghent,                          1000",
        "de/network/inclucities,                 320",
        "en/network/inclucities?view=members,    640",
        "uk/practice/halle-service-centre,       360",
        "hu/country/it,                          700"
    })
    void theHeightIsRight(String page, int width) throws IOException, InterruptedException {
        JsonObject answer = answer(page, width);
        String document = "<!DOCTYPE html><html><head><meta charset=utf-8><link rel='icon' href='data:,'></head>"
                + "<body style='margin: 0'>" + answer.getString("html") + "</body></html>";
        int height = answer.getInt("height");

        try (Chromium.Tab tab = chromium.tab(new Browser.NewContextOptions().setViewportSize(width, 100))
                .open(sites.page(document, Map.of()))) {
            int whole = pixels(tab.page().evaluate("() => document.documentElement.scrollHeight"));
            int frame = pixels(tab.page().evaluate("() => document.querySelector('iframe').clientHeight"));
            int content = pixels(tab.page()
                    .locator("iframe")
                    .contentFrame()
                    .locator("[data-embed-root]")
                    .evaluate("root => Math.ceil(root.getBoundingClientRect().height)"));

            assertThat(whole).as("link and frame").isLessThanOrEqualTo(height);
            assertThat(content).as("content of the frame").isBetween((int) (frame / MOST_EMPTY), frame);
        }
    }
}
