package org.cityprofiles.examples.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A city's website: the files of {@code examples/includes}, with ports that are free here and a second in place of five
 * minutes, and the real programs that they are for.
 */
final class Website implements AutoCloseable {
    private static final Path FILES = Path.of("..", "includes");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final int port = freePort();
    private final int frontPort = freePort();
    private final List<Process> processes = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    Website(Path folder, int widgetPort) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(FILES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy,
                        Files.readString(file)
                                .replaceAll("\\b8080\\b", Integer.toString(widgetPort))
                                .replaceAll("\\b8081\\b", Integer.toString(port))
                                .replaceAll("\\b5m;", "1s;")
                                .replaceAll("FRESH = 300;", "FRESH = 1;"));
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Website withNginx() throws IOException, InterruptedException {
        start(
                port,
                Installed.program("nginx", "nginx-light"),
                "-p",
                folder.toString(),
                "-c",
                folder.resolve("nginx.conf").toString(),
                "-e",
                "stderr",
                // one process, which keeps the rights of who runs the test
                "-g",
                "daemon off; master_process off;");
        return this;
    }

    /** Varnish in front of the website. */
    Website withVarnish() throws IOException, InterruptedException {
        start(
                frontPort,
                Installed.program("varnishd", "varnish"),
                "-F",
                "-j",
                "none",
                "-n",
                folder.resolve("varnish").toString(),
                "-T",
                "none",
                "-a",
                "127.0.0.1:" + frontPort,
                "-s",
                "default,16m",
                "-f",
                folder.resolve("default.vcl").toString());
        return this;
    }

    /** PHP that prints all it complains of, and has its temporary files in a folder of its own. */
    Website withPhp() throws IOException, InterruptedException {
        start(
                port,
                Installed.program("php", "php-cli"),
                "-d",
                "display_errors=1",
                "-d",
                "error_reporting=-1",
                "-d",
                "sys_temp_dir=" + Files.createDirectories(folder.resolve("temporary")),
                "-S",
                "127.0.0.1:" + port,
                "-t",
                folder.resolve("site").toString());
        return this;
    }

    private void start(int awaited, String... command) throws IOException, InterruptedException {
        File printed = folder.resolve("printed-" + processes.size() + ".txt").toFile();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed)
                .start();
        processes.add(process);
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(awaited)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException(command[0] + " does not answer: " + Files.readString(printed.toPath()));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static boolean answers(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Where Varnish is. */
    URI frontAddress() {
        return URI.create("http://127.0.0.1:" + frontPort + "/");
    }

    /** A page as the website itself gives it to a browser. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(port, path);
    }

    /** A page as Varnish gives it to a browser. */
    HttpResponse<String> getThroughVarnish(String path) throws IOException, InterruptedException {
        return get(frontPort, path);
    }

    /** What stands at an address of the website, not compressed. */
    HttpResponse<String> plain(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(int asked, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + asked + path))
                .header("Accept-Encoding", "gzip, br")
                .header("Cookie", "session=1")
                .timeout(PATIENCE)
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        for (Process process : processes) {
            try {
                if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
