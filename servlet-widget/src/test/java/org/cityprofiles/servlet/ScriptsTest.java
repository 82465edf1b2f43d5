package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.util.Arrays;
import org.cityprofiles.servlet.visit.AssetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What widgets load: how much it is, and the addresses it has. */
class ScriptsTest {
    private static final WidgetHandler HANDLER = Samples.handler();

    @ParameterizedTest
    @CsvSource({"FRAME, 1000", "EMBED, 1500", "ELEMENTS, 3000", "VIEWS, 2500"})
    void whatIsLoadedIsSmall(AssetFile file, int most) throws IOException {
        Brotli4jLoader.ensureAvailability();
        byte[] packed = Encoder.compress(file.bytes(), new Encoder.Parameters().setQuality(11));

        assertThat(packed.length).isLessThanOrEqualTo(most);
    }

    @Test
    void theNewestLoaderIsThePinnedOne() {
        WidgetResponse newest = HANDLER.handle(WidgetRequest.get("/v1/embed.js"));
        WidgetResponse pinned = HANDLER.handle(WidgetRequest.get("/" + AssetFile.EMBED.address()));

        assertThat(newest.body().toByteArray())
                .isEqualTo(pinned.body().toByteArray())
                .isEqualTo(AssetFile.EMBED.bytes());
    }

    @Test
    void noScriptTurnsTextsIntoMarkupOrCodeOrKeepsAnything() {
        assertThat(Arrays.stream(new AssetFile[] {AssetFile.FRAME, AssetFile.EMBED})
                        .map(file -> new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8)))
                .allSatisfy(script -> assertThat(script)
                        .doesNotContain(
                                "innerHTML",
                                "outerHTML",
                                "insertAdjacentHTML",
                                "document.write",
                                "eval",
                                "Function(",
                                "cookie",
                                "localStorage",
                                "sessionStorage",
                                "indexedDB",
                                "fetch(",
                                "JSON"));
    }
}
