package org.cityprofiles.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JarIT {
    @Test
    void theJarChecksTheSampleCatalogueAndPrintsNothingElse() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/cityprofiles.jar",
                        "validate",
                        "../catalogue")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(printed).matches("0 problems, 0 warnings in \\d+ documents\\R");
        assertThat(process.exitValue()).isZero();
    }
}
