package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {
    private static final WidgetHandler HANDLER = Samples.handler();
    private static final WidgetRequest PAGE = WidgetRequest.get("/it/city/ghent");

    @BeforeAll
    static void theLibraryIsThere() {
        Brotli4jLoader.ensureAvailability();
    }

    private static WidgetResponse accepting(String header) {
        return HANDLER.handle(PAGE.withAcceptEncoding(header));
    }

    @Test
    void aPageIsCompressed() {
        assertThat(accepting("gzip").headers()).containsEntry("Content-Encoding", "gzip");
    }

    @Test
    void unpackedItIsTheSame() throws IOException {
        byte[] packed = accepting("gzip").body().toByteArray();

        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(HANDLER.handle(PAGE).body().toByteArray());
    }

    @Test
    void whoAcceptsBrotliGetsIt() throws IOException {
        WidgetResponse response = accepting("gzip, deflate, br, zstd");

        assertThat(response.headers()).containsEntry("Content-Encoding", "br");
        assertThat(Decoder.decompress(response.body().toByteArray()).getDecompressedData())
                .isEqualTo(HANDLER.handle(PAGE).body().toByteArray());
    }

    @Test
    void theLengthIsThatOfThePackedBody() {
        WidgetResponse response = accepting("gzip");

        assertThat(response.headers())
                .containsEntry("Content-Length", String.valueOf(response.body().length()));
    }

    @Test
    void withoutTheHeaderNothingIsCompressed() {
        assertThat(HANDLER.handle(PAGE).headers()).doesNotContainKey("Content-Encoding");
    }

    @Test
    void theStyleSheetIsCompressed() {
        WidgetRequest request = WidgetRequest.get(Samples.styleSheetPath(HANDLER));

        assertThat(HANDLER.handle(request.withAcceptEncoding("gzip")).headers())
                .containsEntry("Content-Encoding", "gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/fragment/city/ghent", "/health/live", "/nothing"})
    void somethingIsNeverCompressed(String path) {
        assertThat(HANDLER.handle(WidgetRequest.get(path).withAcceptEncoding("gzip"))
                        .headers())
                .doesNotContainKey("Content-Encoding");
    }

    @Test
    void aFragmentIsSentEvenToWhoRefusesPlainBytes() {
        assertThat(HANDLER.handle(WidgetRequest.get("/v1/fragment/city/ghent").withAcceptEncoding("gzip, identity;q=0"))
                        .status())
                .isEqualTo(200);
    }
}
