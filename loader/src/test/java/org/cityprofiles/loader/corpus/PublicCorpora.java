package org.cityprofiles.loader.corpus;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Public test corpora, in the folder that the system property {@code corpora} names; empty where there is none. */
final class PublicCorpora {
    private static final Path FOLDER = Path.of(System.getProperty("corpora", "no-corpora"));

    private PublicCorpora() {}

    /** The texts of naughty-strings. */
    static List<String> naughtyStrings() throws IOException {
        return array("naughty-strings/blns.json").stream()
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    /** The cases of the WHATWG tests of addresses; the rest are comments. */
    static List<JsonObject> addresses() throws IOException {
        return objects(array("url/wpt/urltestdata.json")).toList();
    }

    /** The texts that the JSON Schema test suite gives for a format, valid or not. */
    static List<String> format(String name, boolean valid) throws IOException {
        return objects(array("json-schema-formats/tests/draft2020-12/optional/format/" + name + ".json"))
                .flatMap(group -> objects(group.getJsonArray("tests")))
                .filter(test -> test.getBoolean("valid") == valid)
                .map(test -> test.get("data"))
                .filter(data -> data.getValueType() == JsonValue.ValueType.STRING)
                .map(data -> ((JsonString) data).getString())
                .toList();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    private static JsonArray array(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        if (!Files.exists(path)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        try (Reader text = Files.newBufferedReader(path);
                JsonReader json = Json.createReader(text)) {
            return json.readArray();
        }
    }
}
