package org.cityprofiles.servlet.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {
    private static final EntityTag TAG = EntityTag.of("page".getBytes(StandardCharsets.UTF_8));
    private static final String OWN = TAG.value().substring(2);

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"x\", %s", ",, W/\"x\" ,\t%s,", "*", " * "})
    void itIsFoundInALine(String line) {
        assertThat(TAG.matches(line.formatted(OWN))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"x\"", "x %s", "\"x\"%s", "\"x\" y, %s", "w/%s"})
    void itIsNotFoundElsewhere(String line) {
        assertThat(TAG.matches(line.formatted(OWN))).isFalse();
    }

    /** As long as our server lets a line be, and far longer. */
    @Test
    void aLineThatIsNoneIsReadInNoTime() {
        String line = ", ".repeat(500_000) + "x";

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(2), () -> TAG.matches(line)))
                .isFalse();
    }
}
