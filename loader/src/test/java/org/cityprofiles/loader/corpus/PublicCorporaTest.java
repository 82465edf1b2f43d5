package org.cityprofiles.loader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.text.Normalizer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.CalendarDuration;
import org.cityprofiles.core.value.EmailAddress;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.WebAddress;
import org.cityprofiles.loader.DocumentLoader;
import org.cityprofiles.loader.DocumentResult;
import org.cityprofiles.loader.DocumentWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** What strangers thought of; every corpus is empty where it is not there, and never larger than what we hold ourselves. */
class PublicCorporaTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");

    @TestFactory
    Stream<DynamicTest> aNaughtyNameIsKeptOrRefusedWithAReason() throws IOException {
        return PublicCorpora.naughtyStrings().stream().map(text -> test(text, () -> keptOrRefused(text)));
    }

    @Test
    void aRightToLeftNameWithEmojiIsKept() {
        keptOrRefused("مدينة 🏙️ الترحيب");
    }

    private static void keptOrRefused(String text) {
        DocumentResult result = DocumentLoader.create().load(place(text), DocumentKind.PLACE);
        if (result.problems().isEmpty()) {
            Place place = (Place) result.documents().get(0);
            assertThat(place.name().in(ENGLISH)).contains(Normalizer.normalize(text, Normalizer.Form.NFC));
            assertThat(DocumentLoader.create()
                            .load(DocumentWriter.toJson(place), DocumentKind.PLACE)
                            .documents())
                    .isEqualTo(result.documents());
        } else {
            assertThat(result.problems()).allSatisfy(problem -> {
                assertThat(problem.pointer()).startsWith("/name");
                assertThat(problem.message()).isNotBlank();
            });
        }
    }

    private static String place(String name) {
        return Json.createObjectBuilder()
                .add("id", "x")
                .add("kind", "municipality")
                .add("name", Json.createObjectBuilder().add("en", name))
                .add("country", "IT")
                .build()
                .toString();
    }

    @TestFactory
    Stream<DynamicTest> anAcceptedAddressIsOneForBrowsersToo() throws IOException {
        return PublicCorpora.addresses().stream()
                .filter(test -> accepts(WebAddress::parse, test.getString("input")))
                .map(test -> test(test.getString("input"), () -> isWebAddress(test)));
    }

    /** WHATWG parses it, and to the same host: with no base, since ours are always absolute. */
    private static void isWebAddress(JsonObject test) {
        assertThat(test.containsKey("failure")).isFalse();
        assertThat(test.getString("protocol")).isIn("http:", "https:");
        assertThat(test.getString("username") + test.getString("password")).isEmpty();
        String host = WebAddress.parse(test.getString("input")).host();
        assertThat(host.chars().allMatch(c -> c < 0x80) ? host : test.getString("hostname"))
                .isEqualTo(test.getString("hostname"));
    }

    @TestFactory
    Stream<DynamicTest> anInvalidDateIsRefused() throws IOException {
        return PublicCorpora.format("date", false).stream()
                // the suite asks for whole days, we know years and months as well
                .filter(text -> !text.matches("\\d{4}(-\\d{2})?"))
                .map(text -> test(text, () -> assertThat(accepts(PartialDate::parse, text))
                        .isFalse()));
    }

    @TestFactory
    Stream<DynamicTest> aValidDateIsAccepted() throws IOException {
        return PublicCorpora.format("date", true).stream()
                .map(text -> test(text, () -> assertThat(accepts(PartialDate::parse, text))
                        .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> anInvalidMailAddressIsRefused() throws IOException {
        return PublicCorpora.format("email", false).stream()
                .map(text -> test(text, () -> assertThat(accepts(EmailAddress::parse, text))
                        .isFalse()));
    }

    @TestFactory
    Stream<DynamicTest> anInvalidDurationIsRefused() throws IOException {
        return PublicCorpora.format("duration", false).stream()
                // ISO 8601 lets months be left out between years and days, the suite's RFC 3339 does not
                .filter(text -> !text.equals("P1Y2D"))
                .map(text -> test(text, () -> assertThat(accepts(CalendarDuration::parse, text))
                        .isFalse()));
    }

    /** A test named after a text of whatever sort. */
    private static DynamicTest test(String text, Executable body) {
        return DynamicTest.dynamicTest("\"" + text.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{Sm} ]", "?") + "\"", body);
    }

    private static <T> boolean accepts(Function<String, T> parse, String text) {
        try {
            return parse.apply(text) != null;
        } catch (InvalidValueException refused) {
            return false;
        }
    }
}
