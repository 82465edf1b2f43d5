package org.cityprofiles.loader.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final Problem PROBLEM = new Problem(
            ProblemCode.UNKNOWN_KEY, Severity.ERROR, "a.json", "/x", 2, 4, "found \"x\"", "did you mean \"y\"?");

    @Test
    void aProblemIsOneLine() throws IOException {
        assertThat(TextFormat.plain().format(List.of(PROBLEM)))
                .isEqualTo("a.json:2:4: error: found \"x\"; did you mean \"y\"? [unknown-key]\n");
    }

    @Test
    void aProblemWithoutPositionHasNone() {
        assertThat(new Problem(ProblemCode.UNREADABLE, Severity.ERROR, "a\nb", "", 0, 0, "no\u001b[0m", null))
                .hasToString("a\\u000ab: error: no\\u001b[0m [unreadable]");
    }

    @Test
    void theCaretStandsUnderTheTokenWhateverStandsBeforeIt() throws IOException {
        assertThat(withLine("\t日e\u0301x", 5)).endsWith("    \t日e\u0301x\n    \t   ^\n");
    }

    @Test
    void aLongLineIsCutAroundTheToken() throws IOException {
        String shown = withLine("a".repeat(500) + "X" + "b".repeat(500), 501);
        List<String> lines = shown.lines().toList();
        assertThat(lines.get(1)).startsWith("    …aaa").endsWith("b…").hasSizeLessThan(130);
        assertThat(lines.get(1).charAt(lines.get(2).indexOf('^'))).isEqualTo('X');
    }

    @Test
    void controlsInTheSourceLineNeverReachTheOutput() throws IOException {
        assertThat(withLine("a\u001b\u202eb", 4)).endsWith("    a??b\n       ^\n");
    }

    @Test
    void aPasswordInTheSourceLineNeverReachesTheOutput() throws IOException {
        assertThat(withLine("\"https://ed:pw@example.org/\"", 1))
                .endsWith("    \"https://*****@example.org/\"\n    ^\n");
    }

    @Test
    void aSourceThatCannotBeShownIsLeftOut() throws IOException {
        assertThat(TextFormat.withSourceLines(name -> Optional.empty()).format(List.of(PROBLEM)))
                .hasLineCount(1);
    }

    @Test
    void jsonHasEveryFieldAndOnlyAscii() {
        assertThat(JsonFormat.format(List.of(PROBLEM), 3))
                .isEqualTo("{\"problems\":[\n{\"code\":\"unknown-key\",\"severity\":\"error\",\"source\":\"a.json\","
                        + "\"pointer\":\"/x\",\"line\":2,\"column\":4,\"message\":\"found \\\"x\\\"\","
                        + "\"hint\":\"did you mean \\\"y\\\"?\"}],\"documents\":3}\n");
        assertThat(JsonFormat.format(List.of(), 0)).isEqualTo("{\"problems\":[],\"documents\":0}\n");
    }

    @Test
    void problemsAreInTheOrderOfSourcesAndPositions() {
        Problem earlier = new Problem(ProblemCode.SYNTAX, Severity.WARNING, "a.json", "", 2, 3, "m", null);
        Problem other = new Problem(ProblemCode.SYNTAX, Severity.ERROR, "b.json", "", 1, 1, "m", null);
        assertThat(Stream.of(other, PROBLEM, earlier).sorted()).containsExactly(earlier, PROBLEM, other);
    }

    private static String withLine(String line, int column) throws IOException {
        Problem problem = new Problem(ProblemCode.SYNTAX, Severity.ERROR, "a", "", 2, column, "m", null);
        byte[] bytes = ("first\r\n" + line + "\nlast").getBytes(UTF_8);
        return TextFormat.withSourceLines(name -> Optional.of(bytes)).format(List.of(problem));
    }
}
