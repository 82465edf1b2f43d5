package org.cityprofiles.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private static final String SAMPLE = Path.of("..", "catalogue").toString();

    @Test
    void aCatalogueWithProblemsIsNotServed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("catalogue.json"), "{\"format\": 1}");
        Run run = Run.of("serve", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[missing-key]");
    }

    @Test
    void aPortInUseIsSaidInOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", SAMPLE, "--port=" + taken.getLocalPort());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("cannot listen on 127.0.0.1, port " + taken.getLocalPort() + ": ");
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        Run run = Run.of("serve", SAMPLE, "--port=70000");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--port: expected a number from 0 to 65535, found 70000\n");
    }
}
