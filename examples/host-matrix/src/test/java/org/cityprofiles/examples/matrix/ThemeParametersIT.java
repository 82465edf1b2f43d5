package org.cityprofiles.examples.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cityprofiles.examples.server.EmbeddedServer;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.WidgetRequest;
import org.cityprofiles.servlet.WidgetResponse;
import org.junit.jupiter.api.Test;

/** Parameters of the look are refused, or change what they are for and nothing else. */
class ThemeParametersIT {
    private static final List<String> FORMS = List.of("fragment", "frame", "tree");
    private static final List<String> KEYS = List.of("accent", "theme", "heading", "view", "sections", "order");

    @Test
    void hostileValuesAreRefusedWithoutEcho() throws IOException {
        WidgetHandler handler = WidgetHandler.of(Sample.catalogue());
        List<String> faults = new ArrayList<>();
        for (String value : Corpus.hostileThemes()) {
            for (String form : FORMS) {
                for (String key : KEYS) {
                    judge(handler, form, key, value).forEach(faults::add);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    private static List<String> judge(WidgetHandler handler, String form, String key, String value) {
        String query = key + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8);
        WidgetResponse response =
                handler.handle(WidgetRequest.get("/v1/" + form + "/city/milan").withQuery(query));
        boolean colour = key.equals("accent")
                && Colour.find(value.replaceFirst("^#", "")).isPresent();
        boolean refused = response.status() == 400;
        String body = new String(response.body().toByteArray(), StandardCharsets.UTF_8);
        boolean echoed = value.length() > 8 && body.contains(value);
        boolean expected = refused || (response.status() == 200 && (colour || value.isEmpty()));
        return expected && !(refused && echoed)
                ? List.of()
                : List.of(form + ' ' + key + ' ' + response.status() + ": " + value);
    }

    @Test
    void anAccentChangesColoursOnly() throws IOException {
        URI base = Sample.freeAddress();
        WidgetHandler handler =
                WidgetHandler.builder(Sample.catalogue()).baseAddress(base).build();
        try (Chromium chromium = Chromium.start();
                EmbeddedServer server = EmbeddedServer.start(handler, base.getHost(), base.getPort());
                BrowserContext visitor = chromium.visitor(new Browser.NewContextOptions())) {
            Page page = visitor.newPage();
            String frame = base + "v1/frame/city/milan?view=profile&lang=it";
            Map<String, List<String>> plain = styles(page, frame);
            for (String accent : List.of("aa0000", "ffff00", "000000", "ffffff", "0a5a66")) {
                Map<String, List<String>> accented = styles(page, frame + "&accent=%23" + accent);

                assertThat(accented).hasSameSizeAs(plain);
                assertThat(changed(plain, accented))
                        .allMatch(
                                property -> property.matches(
                                        ".*(color|fill|stroke|shadow|decoration|outline|rule|emphasis|background|border|caret).*"));
            }
            assertThat(changed(plain, styles(page, frame + "&accent=%23aa0000")))
                    .isNotEmpty();
            assertThat(server.port()).isEqualTo(base.getPort());
        }
    }

    /** The computed style of every element, by its place in the document. */
    private static Map<String, List<String>> styles(Page page, String address) {
        page.navigate(address);
        Map<String, List<String>> styles = new TreeMap<>();
        List<?> all = (List<?>)
                page.evaluate(
                        """
                () => [...document.body.querySelectorAll('*')].map((element) => {
                  const style = getComputedStyle(element);
                  return [...style].filter((name) => !name.startsWith('--')).map((name) => name + ': ' + style.getPropertyValue(name));
                })""");
        for (int i = 0; i < all.size(); i++) {
            styles.put(
                    "" + i, ((List<?>) all.get(i)).stream().map(String::valueOf).toList());
        }
        return styles;
    }

    private static List<String> changed(Map<String, List<String>> before, Map<String, List<String>> after) {
        return before.entrySet().stream()
                .flatMap(entry -> after.getOrDefault(entry.getKey(), List.of()).stream()
                        .filter(declaration -> !entry.getValue().contains(declaration)))
                .map(declaration -> declaration.replaceFirst(":.*", ""))
                .distinct()
                .toList();
    }
}
