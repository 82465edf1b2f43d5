package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.cityprofiles.render.page.StyleSheet;
import org.cityprofiles.servlet.visit.AssetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The document for a frame: what is in it, and one test for each of its headers. */
class FrameDocumentTest {
    private static final String PATH = "/v1/frame/city/ghent";
    private static final WidgetHandler HANDLER = WidgetHandler.builder(Samples.CATALOGUE)
            .clock(Samples.CLOCK)
            .baseAddress(URI.create("https://widgets.example/"))
            .build();

    private static final String VIEWS = new String(StyleSheet.VIEWS.bytes(), StandardCharsets.UTF_8);
    private static final String FRAMES = new String(StyleSheet.FRAMES.bytes(), StandardCharsets.UTF_8);

    private static WidgetResponse get(String query) {
        return HANDLER.handle(WidgetRequest.get(PATH).withQuery(query));
    }

    private static String document(String query) {
        return Samples.text(get(query));
    }

    @Test
    void itHoldsTheSameViewAsTheFragment() {
        String fragment = Samples.text(HANDLER.handle(
                WidgetRequest.get("/v1/fragment/city/ghent").withQuery("lang=it&view=profile&instance=page")));

        assertThat(document("lang=it&view=profile"))
                .contains("<body class=\"cp-frame\"><div data-embed-root=\"\">" + fragment + "</div><script>");
    }

    @ParameterizedTest
    @CsvSource({
        "lang=it&view=card,     Comune – Gand",
        "lang=en&view=profile,  Municipality – Ghent",
        "lang=en&view=networks, Our networks – Ghent"
    })
    void itsTitleSaysWhatItShowsAndOfWhat(String query, String title) {
        assertThat(document(query)).contains("<title>" + title + "</title>");
    }

    @Test
    void itsLanguageAndThemeStandOnItsRoot() {
        assertThat(document("lang=ar&theme=dark"))
                .contains("<html lang=\"ar\" dir=\"rtl\" data-theme=\"dark\">")
                .contains("<meta name=\"color-scheme\" content=\"dark\">");
    }

    @Test
    void withoutAThemeItFollowsTheReader() {
        assertThat(document("lang=it")).contains("<meta name=\"color-scheme\" content=\"light dark\">");
    }

    @Test
    void itHoldsTheStyleSheetOfViewsAndOfTheHostsColour() {
        assertThat(document("lang=it&accent=e2001a"))
                .contains("<style>" + VIEWS + FRAMES + "[data-accent=\"e2001a\"]{");
        assertThat(document("lang=it")).contains("<style>" + VIEWS + FRAMES + "</style>");
    }

    @Test
    void itFetchesNothing() {
        assertThat(document("lang=it&view=profile&accent=e2001a"))
                .doesNotContain("rel=\"stylesheet\"")
                .doesNotContain(" src=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=it", "lang=de&accent=e2001a", "view=nonsense"})
    void itsPolicyAllowsWhatItHoldsAndNothingElse(String query) {
        String policy = get(query).headers().get("Content-Security-Policy");

        assertThat(policy)
                .startsWith("default-src 'none'; script-src " + hash(query, "script") + "; style-src "
                        + hash(query, "style") + "; img-src");
    }

    private static String hash(String query, String element) {
        String document = document(query);
        String start = '<' + element + '>';
        String text =
                document.substring(document.indexOf(start) + start.length(), document.indexOf("</" + element + '>'));
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256(text)) + '\'';
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theHostsColourReachesTheView() {
        assertThat(document("lang=it&accent=e2001a"))
                .contains("<article class=\"cp cp-card\" lang=\"it\" dir=\"ltr\"")
                .contains("data-accent=\"e2001a\"");
    }

    @Test
    void itsOnlyScriptIsOurs() {
        assertThat(document("lang=it"))
                .containsOnlyOnce("<script")
                .contains(
                        "<script>" + new String(AssetFile.FRAME.bytes(), StandardCharsets.UTF_8) + "</script></body>");
    }

    @Test
    void itLeadsToThePage() {
        assertThat(document("lang=it"))
                .contains("<link rel=\"canonical\" href=\"https://widgets.example/it/city/ghent\">")
                .contains("type=\"application/json+oembed\"");
    }

    @Test
    void anInstanceIsNothingItKnows() {
        assertThat(document("lang=it&instance=%3C")).isEqualTo(document("lang=it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/frame/city/atlantis", "/v1/frame/city/ghent?view=x"})
    void anErrorIsADocumentForAFrameToo(String address) {
        String[] parts = address.split("\\?", 2);
        WidgetResponse response =
                HANDLER.handle(WidgetRequest.get(parts[0]).withQuery(parts.length > 1 ? parts[1] : ""));

        assertThat(response.status()).isIn(400, 404);
        assertThat(Samples.text(response)).contains("data-embed-root").contains("<script>");
    }

    @Test
    void itsLinksAreInAHeaderTooWhereTheBaseAddressIsKnown() {
        assertThat(get("lang=it").headers().get("Link"))
                .startsWith(
                        "<https://widgets.example/it/city/ghent>; rel=\"canonical\", <https://widgets.example/v1/oembed?")
                .contains("rel=\"alternate\"; type=\"application/json+oembed\"");
        assertThat(Samples.handler().handle(WidgetRequest.get(PATH)).headers()).doesNotContainKey("Link");
    }

    @Test
    void nothingInTheStyleSheetDependsOnTheHeightOfTheFrame() {
        assertThat(VIEWS)
                .doesNotContainPattern("\\d(vh|svh|lvh|dvh|vw|vmin|vmax|vb|vi)\\b")
                .doesNotContainPattern("(height|block-size):[^;}]*%")
                .doesNotContainPattern("position:(fixed|sticky)")
                .doesNotContainPattern("(bottom|inset-block-end):");
    }
}
