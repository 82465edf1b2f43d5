package org.cityprofiles.examples.benchmarks.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cityprofiles.examples.benchmarks.serving.Contest.Contestant;

/**
 * Milliseconds from {@code java -jar} to the first answer: the sample catalogue, next to a Jetty that says hello; with
 * and without an archive of loaded classes (AppCDS). They take turns, and each number is a median. Needs the jar that
 * {@code mvn package} makes.
 */
public final class StartReport {
    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final Path JAR = Path.of("examples", "command-line", "target", "cityprofiles.jar");
    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private StartReport() {}

    /** What is started, with which options of Java. */
    private record Start(boolean ours, List<String> options) {
        private Start with(String option) {
            List<String> more = new ArrayList<>(options);
            more.add(option);
            return new Start(ours, more);
        }

        /** From the start of the process to its first answer. */
        Duration time(Path folder) throws IOException, InterruptedException {
            int port = Contest.freePort();
            Instant began = Instant.now();
            Process process = new ProcessBuilder(command(port, folder))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("printed.txt").toFile())
                    .start();
            try {
                Contestant contestant =
                        new Contestant(ours ? "ours" : "hello", port, ours ? "/it/city/ghent" : "/", process);
                while (!contestant.answers()) {
                    if (!process.isAlive()) {
                        throw new IOException(Files.readString(folder.resolve("printed.txt")));
                    }
                    TimeUnit.MILLISECONDS.sleep(2);
                }
                return Duration.between(began, Instant.now());
            } finally {
                process.destroy();
                process.waitFor();
            }
        }

        private List<String> command(int port, Path folder) {
            if (!ours) {
                return Contest.java(options, Candidate.HELLO, port, folder);
            }
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of("-jar", JAR.toString(), "serve", "examples/catalogue", "--port=" + port));
            return command;
        }
    }

    /** Measures and prints a table. */
    public static void print() throws IOException, InterruptedException {
        if (!Files.isRegularFile(JAR)) {
            System.out.println("\nStart: there is no " + JAR + "; make it with mvn package");
            return;
        }
        Path folder = Files.createTempDirectory("start");
        Map<String, Start> starts = new LinkedHashMap<>();
        Start ours = new Start(true, List.of());
        Start hello = new Start(false, List.of());
        starts.put("widget server", ours);
        starts.put("widget server, AppCDS", archived(ours, folder, "ours.jsa"));
        starts.put(
                "widget server, AppCDS, first compiler and serial collector only",
                archived(new Start(true, SMALL), folder, "small.jsa"));
        starts.put("bare Jetty", hello);
        starts.put("bare Jetty, AppCDS", archived(hello, folder, "hello.jsa"));
        System.out.println("\n| from the command to the first answer | median ms | least ms |\n|---|---|---|");
        measure(starts, folder)
                .forEach((label, times) -> System.out.printf(
                        Locale.ROOT,
                        "| %s | %,d | %,d |%n",
                        label,
                        times.get(times.size() / 2).toMillis(),
                        times.get(0).toMillis()));
    }

    /** The same from an archive of the classes that one run has loaded. */
    private static Start archived(Start start, Path folder, String name) throws IOException, InterruptedException {
        Path archive = folder.resolve(name);
        start.with("-XX:ArchiveClassesAtExit=" + archive).time(folder);
        if (!Files.isRegularFile(archive)) {
            throw new IOException("no archive: " + Files.readString(folder.resolve("printed.txt")));
        }
        return start.with("-XX:SharedArchiveFile=" + archive);
    }

    private static Map<String, List<Duration>> measure(Map<String, Start> starts, Path folder)
            throws IOException, InterruptedException {
        Map<String, List<Duration>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Start> entry : starts.entrySet()) {
                times.computeIfAbsent(entry.getKey(), label -> new ArrayList<>())
                        .add(entry.getValue().time(folder));
            }
        }
        times.values().forEach(list -> list.sort(null));
        return times;
    }
}
