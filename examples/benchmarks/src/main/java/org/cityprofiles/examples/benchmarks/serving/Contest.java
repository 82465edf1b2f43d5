package org.cityprofiles.examples.benchmarks.serving;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Processes that serve the same page, each on a port of its own, all on one core. Mutable, for one thread. */
final class Contest implements AutoCloseable {
    private static final String CORE = "0";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final List<Contestant> contestants = new ArrayList<>();

    Contest(Path folder) {
        this.folder = folder;
    }

    /**
     * One that takes part.
     *
     * @param label what it is called in tables
     * @param port where it is
     * @param path where it has the page
     * @param process its process
     */
    record Contestant(String label, int port, String path, Process process) {
        String address() {
            return "http://127.0.0.1:" + port + path;
        }

        /** The answer to a request for the page with one more header, as far as its body. */
        String head(String header) throws IOException {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                String request =
                        "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                return answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
            }
        }

        boolean answers() {
            try {
                return head("X: y").startsWith("HTTP/1.1 200 ");
            } catch (IOException e) {
                return false;
            }
        }
    }

    List<Contestant> contestants() {
        return List.copyOf(contestants);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The command that runs a candidate in a Java of its own. */
    static List<String> java(List<String> options, Candidate candidate, int port, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", ClassPath.ofJars(), Candidate.class.getName()));
        command.addAll(List.of(candidate.name(), Integer.toString(port), folder.toString()));
        return command;
    }

    void add(Candidate candidate) throws IOException, InterruptedException {
        int port = freePort();
        List<String> options = List.of("-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch");
        add(candidate.label(), port, candidate.path(), java(options, candidate, port, folder));
    }

    /** Adds nginx, which sends these headers beside its own. */
    void addNginx(String label, Map<String, String> headers) throws IOException, InterruptedException {
        int port = freePort();
        Path configuration = folder.resolve("nginx-" + port + ".conf");
        StringBuilder added = new StringBuilder();
        headers.forEach((name, value) -> added.append("add_header ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\";\n"));
        Files.writeString(
                configuration,
                """
                pid %1$s/nginx-%2$d.pid;
                events {}
                http {
                    types { text/html html; }
                    access_log off;
                    gzip_static on;
                    gzip_vary on;
                    %3$s
                    keepalive_requests 1000000000;
                    open_file_cache max=100;
                    server {
                        listen 127.0.0.1:%2$d;
                        root %1$s;
                    }
                }
                """
                        .formatted(folder, port, added));
        add(
                label,
                port,
                "/page.html",
                List.of(
                        "nginx",
                        "-p",
                        folder.toString(),
                        "-c",
                        configuration.toString(),
                        "-e",
                        "stderr",
                        "-g",
                        "daemon off; master_process off;"));
    }

    private void add(String label, int port, String path, List<String> command)
            throws IOException, InterruptedException {
        List<String> pinned = new ArrayList<>(List.of("taskset", "-c", CORE));
        pinned.addAll(command);
        Path printed = folder.resolve("printed-" + contestants.size() + ".txt");
        Process process = new ProcessBuilder(pinned)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        processes.add(process);
        Contestant contestant = new Contestant(label, port, path, process);
        await(contestant, printed);
        contestants.add(contestant);
    }

    private static void await(Contestant contestant, Path printed) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!contestant.answers()) {
            if (!contestant.process().isAlive() || Instant.now().isAfter(end)) {
                throw new IOException(contestant.label() + " does not answer: " + Files.readString(printed));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
    }
}
