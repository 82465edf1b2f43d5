package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cityprofiles.render.label.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the manifest as a program would that knows nothing else about us. */
class ManifestTest {
    private static final String BASE = "https://www.example.org/city-profiles/";
    private static final WidgetHandler HANDLER = WidgetHandler.builder(Samples.CATALOGUE)
            .clock(Samples.CLOCK)
            .baseAddress(URI.create(BASE))
            .build();
    private static final JsonObject MANIFEST = read(HANDLER);
    private static final Map<String, String> SAMPLES =
            Map.of("city", "ghent", "network", "inclucities", "practice", "halle-service-centre", "country", "it");

    private static JsonObject read(WidgetHandler handler) {
        String json = Samples.text(handler.handle(WidgetRequest.get("/v1/manifest.json")));
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static WidgetResponse get(String address) {
        URI uri = URI.create(address);
        return HANDLER.handle(WidgetRequest.get(uri.getRawPath().substring("/city-profiles".length()))
                .withQuery(uri.getRawQuery() == null ? "" : uri.getRawQuery()));
    }

    private static Stream<JsonObject> objects(String name) {
        return MANIFEST.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }

    private static List<String> strings(JsonObject of, String name) {
        return of.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static String address(String form, String kind) {
        return MANIFEST.getJsonObject("addresses")
                .getJsonObject(form)
                .getString("template")
                .replace("{lang}", "it")
                .replace("{kind}", kind)
                .replace("{id}", SAMPLES.getOrDefault(kind, ""));
    }

    @Test
    void theCatalogueHasItsVersion() {
        assertThat(MANIFEST.getString("catalogue")).isEqualTo(Samples.CATALOGUE.version());
    }

    @Test
    void theSoftwareHasItsVersion() {
        assertThat(MANIFEST.getString("version")).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void theFilesOfAllWaysToEmbedAreThere() {
        assertThat(objects("assets").map(asset -> asset.getString("name")))
                .contains("views", "pages", "frame", "embed", "elements");
    }

    @Test
    void everyFileIsWhereItIsSaidToBe() {
        assertThat(objects("assets"))
                .allSatisfy(asset ->
                        assertThat(get(asset.getString("address")).status()).isEqualTo(200));
    }

    @Test
    void everyFileHasTheTypeItIsSaidToHave() {
        assertThat(objects("assets")).allSatisfy(asset -> assertThat(
                        get(asset.getString("address")).headers().get("Content-Type"))
                .isEqualTo(asset.getString("type")));
    }

    @Test
    void everyFileHasTheIntegrityItIsSaidToHave() {
        assertThat(objects("assets")).allSatisfy(asset -> assertThat(
                        integrity(get(asset.getString("address")).body().toByteArray()))
                .isEqualTo(asset.getString("integrity")));
    }

    private static String integrity(byte[] bytes) throws NoSuchAlgorithmException {
        return "sha384-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"embed.js", "embed.css", "elements.js"})
    void everyChannelIsThere(String channel) {
        assertThat(get(MANIFEST.getJsonObject("channels").getString(channel)).status())
                .isEqualTo(200);
    }

    static Stream<String> forms() {
        return Stream.of("page", "fragment", "frame", "tree", "text", "data");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyKindIsThereInEveryForm(String form) {
        assertThat(MANIFEST.getJsonObject("kinds").keySet()).hasSize(4).allSatisfy(kind -> assertThat(
                        get(address(form, kind)).status())
                .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fragment", "frame", "tree", "text"})
    void everyViewOfAKindIsTaken(String form) {
        MANIFEST.getJsonObject("kinds").forEach((kind, about) -> assertThat(strings(about.asJsonObject(), "views"))
                .isNotEmpty()
                .allSatisfy(view -> assertThat(
                                get(address(form, kind) + "?view=" + view).status())
                        .isIn(200, 404)));
    }

    @Test
    void theViewThatIsShownUnlessAnotherIsAskedForIsNamed() {
        MANIFEST.getJsonObject("kinds").forEach((kind, about) -> assertThat(get(address("fragment", kind) + "?view="
                                + about.asJsonObject().getString("default"))
                        .body()
                        .toByteArray())
                .isEqualTo(get(address("fragment", kind)).body().toByteArray()));
    }

    @Test
    void theLanguagesAreThoseOfTheLabels() {
        assertThat(strings(MANIFEST, "languages"))
                .containsExactlyElementsOf(
                        Labels.languages().stream().map(Object::toString).toList());
    }

    /** Every value of every key of every form, as a query. */
    static Stream<String> queries() {
        return forms().flatMap(form -> strings(
                        MANIFEST.getJsonObject("addresses").getJsonObject(form), "keys")
                .stream()
                .filter(key -> MANIFEST.getJsonObject("keys").containsKey(key))
                .filter(key -> MANIFEST.getJsonObject("keys").getJsonObject(key).containsKey("values"))
                .flatMap(key -> strings(MANIFEST.getJsonObject("keys").getJsonObject(key), "values").stream()
                        .map(value -> address(form, "city") + '?' + key + '=' + value)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyValueThatIsNamedIsTaken(String address) {
        assertThat(get(address).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang", "heading", "theme", "sections", "order", "accent", "instance"})
    void otherValuesAreRefused(String key) {
        assertThat(get(address("fragment", "city") + '?' + key + "=NO").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fragment", "frame", "tree", "page"})
    void everyKeyIsDescribed(String form) {
        assertThat(strings(MANIFEST.getJsonObject("addresses").getJsonObject(form), "keys"))
                .isNotEmpty()
                .filteredOn(key -> !key.equals("view"))
                .allMatch(key -> MANIFEST.getJsonObject("keys").containsKey(key));
    }

    @Test
    void coloursLookAsTheirPatternSays() {
        String pattern = MANIFEST.getJsonObject("keys").getJsonObject("accent").getString("pattern");

        assertThat("#0A5a66").matches(pattern);
        assertThat(get(address("fragment", "city") + "?accent=%230A5a66").status())
                .isEqualTo(200);
    }

    @Test
    void questionsOfConsumersOfOembedAreAnswered() {
        assertThat(get(address("oembed", "city") + "?format=xml&url=" + address("page", "city"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void withoutABaseAddressEverythingIsRelativeToTheManifest() {
        assertThat(read(Samples.handler()).getJsonObject("channels").getString("embed.js"))
                .isEqualTo("../v1/embed.js");
    }

    @Test
    void otherSitesMayReadIt() {
        assertThat(HANDLER.handle(WidgetRequest.get("/v1/manifest.json")).headers())
                .containsEntry("Access-Control-Allow-Origin", "*");
    }
}
