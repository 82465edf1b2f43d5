package org.cityprofiles.examples.matrix;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The real nginx, as the city's own web server. */
final class Nginx implements AutoCloseable {
    private static final Path BINARY = Path.of("/usr/sbin/nginx");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;

    private Nginx(Process process) {
        this.process = process;
    }

    /** Aborts the test, and says so, where it is not installed. */
    static void require() {
        if (!Files.isExecutable(BINARY)) {
            String missing = "no nginx at " + BINARY + ": this test needs it (apt install nginx-light)";
            System.err.println(missing); // Maven tells how many tests were skipped, but not why
            Assumptions.abort(missing);
        }
    }

    /**
     * Starts it.
     *
     * @param folder an empty folder, for its files
     * @param configuration what makes it answer at the address
     */
    static Nginx start(Path folder, URI address, String configuration) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("nginx.conf"), configuration);
        Path printed = folder.resolve("printed.txt");
        // one process, which keeps the rights of who runs the test
        String alone = "daemon off; master_process off;";
        Process process = new ProcessBuilder(
                        BINARY.toString(), "-p", folder.toString(), "-c", file.toString(), "-e", "stderr", "-g", alone)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        Nginx nginx = new Nginx(process);
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(address.getPort())) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                nginx.close();
                throw new IOException("nginx does not answer: " + Files.readString(printed));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return nginx;
    }

    private static boolean answers(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
