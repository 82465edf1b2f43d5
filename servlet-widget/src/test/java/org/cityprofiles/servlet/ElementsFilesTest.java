package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cityprofiles.servlet.visit.AssetFile;
import org.junit.jupiter.api.Test;

class ElementsFilesTest {
    private static final WidgetHandler HANDLER = Samples.handler();
    private static final String SCRIPT = "/v1/elements.js";
    private static final String STYLE_SHEET = "/v1/elements.css";

    private static WidgetResponse get(String path, String query) {
        return HANDLER.handle(WidgetRequest.get(path).withQuery(query));
    }

    private static WidgetResponse get(String path) {
        return HANDLER.handle(WidgetRequest.get(path));
    }

    @Test
    void theScriptNeverReadsMarkup() {
        assertThat(new String(AssetFile.ELEMENTS.bytes(), StandardCharsets.UTF_8))
                .doesNotContain("innerHTML")
                .doesNotContain("outerHTML")
                .doesNotContain("insertAdjacent")
                .doesNotContain("eval")
                .doesNotContain("Function(")
                .doesNotContain("Storage")
                .doesNotContain("cookie");
    }

    @Test
    void theChannelIsTheScriptOfThisVersion() {
        assertThat(get(SCRIPT).body().toByteArray()).isEqualTo(AssetFile.ELEMENTS.bytes());
    }

    @Test
    void theStyleSheetIsThatOfTheViews() {
        assertThat(get(STYLE_SHEET).body().toByteArray()).isEqualTo(AssetFile.VIEWS.bytes());
    }

    @Test
    void theStyleSheetMayHaveTheHostsColour() {
        assertThat(Samples.text(get(STYLE_SHEET, "accent=%23e2001a")))
                .startsWith(Samples.text(get(STYLE_SHEET)))
                .endsWith("}")
                .contains("[data-accent=\"e2001a\"]{--cp-accent:");
    }

    @Test
    void aColourThatIsNoneIsRefused() {
        assertThat(get(STYLE_SHEET, "accent=red").status()).isEqualTo(400);
    }

    @Test
    void theStyleSheetIsKeptAsLongAsTheTreesItGoesWith() {
        assertThat(get(STYLE_SHEET).headers().get("Cache-Control"))
                .isEqualTo(get("/v1/tree/city/ghent").headers().get("Cache-Control"));
    }
}
