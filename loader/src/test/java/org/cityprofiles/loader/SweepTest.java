package org.cityprofiles.loader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cityprofiles.loader.Samples.Sample;
import org.cityprofiles.loader.problem.Problem;
import org.cityprofiles.loader.source.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Damages every sound file at many places; {@code -Dsweep=full} takes every place and every other byte there. */
class SweepTest {
    private static final boolean FULL = "full".equals(System.getProperty("sweep"));
    private static final int PLACES = 150;
    private static final int[] BYTES = {0, '"', '\\', '{', ']', ',', '9', 'u', 0x80, 0xc3, 0xff};

    @TestFactory
    Stream<DynamicTest> everyPrefixEndsInAProblem() {
        return Samples.all().stream().map(sample -> DynamicTest.dynamicTest(sample.name(), () -> prefixes(sample)));
    }

    @TestFactory
    Stream<DynamicTest> everyCorruptedByteEndsInAResult() {
        return Samples.all().stream().map(sample -> DynamicTest.dynamicTest(sample.name(), () -> corruptions(sample)));
    }

    private static void prefixes(Sample sample) throws IOException {
        byte[] bytes = sample.bytes();
        int whole = new String(bytes, UTF_8).stripTrailing().getBytes(UTF_8).length;
        for (int length = 0; length < whole; length += step(whole, PLACES)) {
            DocumentResult result = load(sample.name(), Arrays.copyOf(bytes, length));
            assertThat(result.isSound()).isFalse();
            assertThat(result.problems()).hasSize(1);
        }
    }

    private static void corruptions(Sample sample) throws IOException {
        byte[] bytes = sample.bytes();
        int step = step(bytes.length, PLACES / 4);
        for (int at = 0; at < bytes.length; at += step) {
            byte original = bytes[at];
            for (int other : others()) {
                bytes[at] = (byte) other;
                List<Problem> problems = load(sample.name(), bytes).problems();
                assertThat(problems).allMatch(problem -> problem.line() >= 1 && problem.column() >= 1);
            }
            bytes[at] = original;
        }
    }

    private static int step(int length, int places) {
        return FULL ? 1 : Math.max(1, length / places);
    }

    private static int[] others() {
        return FULL ? IntStream.range(0, 256).toArray() : BYTES;
    }

    private static DocumentResult load(String name, byte[] bytes) throws IOException {
        return DocumentLoader.create().load(Source.memory(Map.of(name, bytes)), null);
    }
}
