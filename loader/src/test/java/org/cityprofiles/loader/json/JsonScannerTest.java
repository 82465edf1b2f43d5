package org.cityprofiles.loader.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.cityprofiles.loader.problem.ProblemCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonScannerTest {
    private static final int DEPTH = 64;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " \t\r\n[1] ",
                "0",
                "-0",
                "1.5e+10",
                "1E-2",
                "\"\"",
                "true",
                "false",
                "null",
                "[[],{}]",
                "{\"\":0}",
                "\"\\u00e9\\n\\\"\\/\\b\\f\\r\\t\\\\\"",
                "\"\\ud83d\\ude00\"",
                "\"\u007f\u2028é😀\"",
                "{\"a\":1,\"b\":{\"a\":1},\"c\":[{\"a\":1}]}"
            })
    void wellFormedTextIsAccepted(String json) {
        JsonTree tree = scan(json);
        assertThat(tree.faults()).isEmpty();
        assertThat(tree.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\" 1}",
                "{a:1}",
                "{,}",
                "{\"a\":1,}",
                "]",
                "01",
                "-",
                "+1",
                ".5",
                "1.",
                "1e",
                "1e+",
                "0x1",
                "NaN",
                "-Infinity",
                "tru",
                "nul",
                "True",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u00g0\"",
                "\"\\u00\"",
                "\"a\tb\"",
                "\"a\nb\"",
                "// x\n1",
                "1 // x",
                "[1}",
                "{\"a\":1]",
                "\u00a01",
                "é",
                "\"\\",
                "\"\\u",
                "[1,2",
                "{\"a\":1,\"b\"",
                "-01",
                "[\"a\",\n4\n,1,"
            })
    void malformedTextIsOneProblem(String json) {
        JsonTree tree = scan(json);
        assertThat(tree.isComplete()).isFalse();
        assertThat(tree.faults()).hasSize(1);
    }

    @Test
    void aSyntaxFaultStandsAtTheTokenThatIsWrong() {
        assertThat(scan("{\"a\": 1,\n  b}").faults().get(0).offset()).isEqualTo(11);
    }

    @Test
    void whatFollowsTheDocumentIsTrailingData() {
        assertThat(codes(scan("{} {}"))).containsExactly(ProblemCode.TRAILING_DATA);
    }

    @Test
    void nothingIsAnEmptyFile() {
        assertThat(codes(scan(""))).containsExactly(ProblemCode.EMPTY_FILE);
        assertThat(codes(scan(" \n"))).containsExactly(ProblemCode.EMPTY_FILE);
    }

    @Test
    void aByteOrderMarkIsAWarningAndTakesNoColumn() {
        JsonTree tree = scan("\ufeff{\"a\": 1}");
        assertThat(codes(tree)).containsExactly(ProblemCode.BYTE_ORDER_MARK);
        assertThat(tree.isComplete()).isTrue();
        assertThat(new LineMap(tree.bytes()).position(tree.start(1))).isEqualTo(new LineMap.Position(1, 2));
    }

    @Test
    void textInAnotherEncodingIsNotUtf8() {
        assertThat(codes(scan("{\"a\": 1}".getBytes(UTF_16)))).containsExactly(ProblemCode.NOT_UTF8);
        assertThat(codes(scan("{\"a\": 1}".getBytes(UTF_16LE)))).containsExactly(ProblemCode.NOT_UTF8);
        JsonTree latin = scan("{\"a\": \"città\"}".getBytes(ISO_8859_1));
        assertThat(codes(latin)).containsExactly(ProblemCode.NOT_UTF8);
        assertThat(latin.faults().get(0).offset()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c080",
                "c1bf",
                "e08080",
                "e09fbf",
                "eda080",
                "f08080af",
                "f48fbfc0",
                "f4908080",
                "f5808080",
                "80",
                "e282"
            })
    void badUtf8IsRefusedInsideAndOutsideStrings(String hex) {
        byte[] bad = HexFormat.of().parseHex(hex);
        assertThat(codes(scan(join("\"".getBytes(UTF_8), bad, "\"".getBytes(UTF_8)))))
                .containsExactly(ProblemCode.NOT_UTF8);
        assertThat(codes(scan(join("[".getBytes(UTF_8), bad)))).containsExactly(ProblemCode.NOT_UTF8);
    }

    @Test
    void everyRepeatOfAKeyIsReportedOnceAndOnlyInItsObject() {
        JsonTree tree = scan("{\"a\":{\"a\":1,\"b\":2},\"b\":[{\"a\":1}],\"a\":2,\"\\u0061\":3}");
        assertThat(codes(tree)).containsExactly(ProblemCode.DUPLICATE_KEY, ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void repeatsAreFoundAmongVeryManyKeys() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 100_000; i++) {
            json.append("\"k").append(i).append("\":{\"k7\":0},");
        }
        JsonTree tree = scan(json + "\"k99999\":0}");
        assertThat(tree.faults()).hasSize(1);
        assertThat(tree.key(tree.size() - 2)).isEqualTo("k99999");
    }

    @Test
    void aHundredThousandOpenBracketsAreTooDeep() {
        JsonTree tree = scan("[".repeat(100_000));
        assertThat(codes(tree)).containsExactly(ProblemCode.TOO_DEEP);
        assertThat(tree.faults().get(0).offset()).isEqualTo(DEPTH);
    }

    @Test
    void asManyLevelsAsAllowedAreAccepted() {
        assertThat(scan("[".repeat(DEPTH) + "]".repeat(DEPTH)).faults()).isEmpty();
    }

    @Test
    void aLongRunOfReplacementCharactersIsOneFaultWithOffsetAndCount() {
        Fault fault =
                scan("{\"a\": \"x" + "\ufffd".repeat(11_025) + "y\"}").faults().get(0);
        assertThat(fault.code()).isEqualTo(ProblemCode.DAMAGED_TEXT);
        assertThat(fault.offset()).isEqualTo(8);
        assertThat(fault.message().arguments()).containsExactly(11_025, 8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cittÃ\u00a0", "Ã©tÃ©", "GroÃŸe", "â€œquoteâ€\u009d", "itâ€™s", "Â°", "Ãˆ vero", "â\u0080\u0093"
            })
    void textOnceReadInTheWrongEncodingIsRecognised(String text) {
        assertThat(codes(scan('"' + text + '"'))).containsExactly(ProblemCode.GARBLED_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SÃO JOÃO",
                "« MAÇÃ »",
                "âme",
                "Ângela",
                "Ö",
                "é",
                "pâte “âcre”",
                "Île-de-France",
                "€ 5",
                "ESTAÇÃO – 2"
            })
    void ordinaryTextIsNotTakenForDamaged(String text) {
        assertThat(scan('"' + text + '"').faults()).isEmpty();
    }

    @Test
    void halfASurrogatePairIsReportedAndLeavesNoText() {
        JsonTree tree = scan("[\"\\ud800\", \"\\ud800\\ud800\", \"\\udc00x\", \"\\ud83d\\ude00\"]");
        assertThat(codes(tree))
                .containsExactly(ProblemCode.LONE_SURROGATE, ProblemCode.LONE_SURROGATE, ProblemCode.LONE_SURROGATE);
        assertThat(tree.text(4)).isEqualTo("😀");
    }

    @Test
    void aTreeKnowsWhereItsNodesAre() {
        JsonTree tree = scan("{\n  \"a/b\": [true, {\"😀\": -1.5e3}]\n}");
        int number = tree.size() - 1;
        assertThat(tree.number(number)).isEqualTo("-1.5e3");
        assertThat(JsonPointer.of(tree, number)).isEqualTo("/a~1b/1/😀");
        assertThat(JsonPointer.find(tree, 0, "/a~1b/1/😀")).isEqualTo(number);
        assertThat(new LineMap(tree.bytes()).position(tree.start(number))).isEqualTo(new LineMap.Position(2, 24));
    }

    @Test
    void linesEndWithLineFeedCarriageReturnOrBoth() {
        LineMap lines = new LineMap("a\nb\rc\r\nd".getBytes(UTF_8));
        assertThat(List.of(0, 2, 4, 7).stream().map(lines::position).map(LineMap.Position::line))
                .containsExactly(1, 2, 3, 4);
    }

    @Property
    void anyBytesEndInATreeOrOneProblem(@ForAll @Size(max = 200) byte[] bytes) {
        JsonTree tree = scan(bytes);
        assertThat(tree.isComplete() || tree.faults().size() == 1).isTrue();
    }

    @Property
    void anyTextComesBackUnchanged(@ForAll String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append(String.format("\\u%04x", unit)));
        JsonTree escaped = scan(json.append('"').toString());
        boolean whole = UTF_8.newEncoder().canEncode(text);
        assertThat(escaped.isBroken(0)).isEqualTo(!whole);
        if (whole) {
            assertThat(escaped.text(0)).isEqualTo(text);
        }
    }

    /** Runs JSONTestSuite where the corpora lie beside the working copy. */
    @TestFactory
    Stream<DynamicTest> theTestSuiteOfJsonParsersIsAcceptedAndRefusedAsItSays() throws IOException {
        Path suite = Path.of(System.getProperty("corpora", "no-corpora"), "json-test-suite", "test_parsing");
        if (!Files.isDirectory(suite)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(suite)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        JsonTree tree = scan(Files.readAllBytes(file));
        char expected = file.getFileName().toString().charAt(0);
        List<ProblemCode> codes = codes(tree);
        if (expected == 'y') {
            assertThat(tree.isComplete()).isTrue();
            assertThat(codes).allMatch(code -> code == ProblemCode.DUPLICATE_KEY);
        } else if (expected == 'n') {
            assertThat(tree.isComplete()).isFalse();
        } else {
            assertThat(tree.isComplete() || codes.size() == 1).isTrue();
        }
    }

    private static JsonTree scan(String json) {
        return scan(json.getBytes(UTF_8));
    }

    @Test
    void charactersThatJoinOthersAreNoticed() {
        for (int point = 0x80; point < Character.MIN_SURROGATE; point++) {
            String text = Character.toString(point);
            int type = Character.getType(point);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (mark || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                assertThat(scan('"' + text + '"').isComposable(0))
                        .as("U+%04X", point)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"caffè", "Žďár nad Sázavou", "Θεσσαλονίκη", "Київ", "„Straße“ – hier …"})
    void lettersOfEuropeNeedNoSecondLook(String text) {
        assertThat(scan('"' + text + '"').isComposable(0)).isFalse();
    }

    @Test
    void escapedCharactersThatJoinOthersAreNoticed() {
        assertThat(scan("\"e\\u0301\"").isComposable(0)).isTrue();
    }

    private static JsonTree scan(byte[] json) {
        return new JsonScanner(DEPTH).scan(json);
    }

    private static List<ProblemCode> codes(JsonTree tree) {
        return tree.faults().stream().map(Fault::code).toList();
    }

    private static byte[] join(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
