package org.cityprofiles.examples.benchmarks.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cityprofiles.examples.benchmarks.serving.Contest.Contestant;

/**
 * Answers per second for a cached frame document, plain, compressed and not modified, next to the same bytes from a bare
 * servlet and as a static file. Servers are on one core, the load on the other; they take turns, and each number is a
 * median. Needs wrk, nginx and taskset.
 */
public final class ServingReport {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int SECONDS = Integer.getInteger("seconds", 4);
    private static final int MOST_TRIES = 12;
    private static final double FASTER = 1.03;
    private static final String NGINX = "nginx, gzip_static";
    private static final String NGINX_SAME_HEADERS = "nginx, gzip_static, our headers";
    private static final Pattern ENTITY_TAG = Pattern.compile("(?mi)^ETag: (.*?)\r?$");

    private ServingReport() {}

    /** What is asked for. */
    private enum Asked {
        PLAIN("plain"),
        GZIP("gzip"),
        NOT_MODIFIED("304");

        private final String label;

        Asked(String label) {
            this.label = label;
        }

        String header(Contestant contestant) throws IOException {
            return switch (this) {
                case PLAIN -> "Accept: text/html";
                case GZIP -> "Accept-Encoding: gzip";
                case NOT_MODIFIED -> "If-None-Match: " + entityTag(contestant);
            };
        }
    }

    /** Measures and prints a table for each way of asking. */
    public static void print() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("serving");
        ReadyPage page = ReadyPage.of(ReadyPage.handler());
        Files.write(folder.resolve("page.html"), page.plain().body().toByteArray());
        Files.write(folder.resolve("page.html.gz"), page.gzip().body().toByteArray());
        try (Contest contest = new Contest(folder)) {
            contest.addNginx(NGINX, Map.of());
            contest.addNginx(NGINX_SAME_HEADERS, page.ownHeaders());
            contest.add(Candidate.BARE_SERVLET);
            contest.add(Candidate.WIDGET_SERVLET);
            contest.add(Candidate.WIDGET_SERVER);
            contest.add(Candidate.STATIC_FILE);
            System.out.printf(
                    Locale.ROOT,
                    "%nCached frame document, %,d bytes (gzip %,d), %d rounds of %d s%n",
                    page.plain().body().length(),
                    page.gzip().body().length(),
                    ROUNDS,
                    SECONDS);
            for (Asked asked : Asked.values()) {
                print(asked, measure(contest, asked));
            }
        }
    }

    private static Map<Contestant, List<Wrk>> measure(Contest contest, Asked asked)
            throws IOException, InterruptedException {
        Map<Contestant, List<Wrk>> runs = new LinkedHashMap<>();
        for (Contestant contestant : contest.contestants()) {
            check(contestant, asked);
            settle(contestant, asked);
            runs.put(contestant, new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<Contestant, List<Wrk>> entry : runs.entrySet()) {
                Contestant contestant = entry.getKey();
                entry.getValue().add(Wrk.run(contestant.address(), asked.header(contestant), SECONDS));
            }
        }
        return runs;
    }

    /** Asks until it gets no faster any more: on one core, Java is still compiling after ten seconds. */
    private static void settle(Contestant contestant, Asked asked) throws IOException, InterruptedException {
        double best = 0;
        double rate = 0;
        for (int tries = 0; tries < MOST_TRIES && rate >= best * FASTER; tries++) {
            best = Math.max(best, rate);
            rate = Wrk.run(contestant.address(), asked.header(contestant), SECONDS)
                    .perSecond();
        }
    }

    private static void check(Contestant contestant, Asked asked) throws IOException {
        String head = contestant.head(asked.header(contestant));
        boolean right = head.startsWith(asked == Asked.NOT_MODIFIED ? "HTTP/1.1 304 " : "HTTP/1.1 200 ")
                && head.contains("Content-Encoding: gzip") == (asked == Asked.GZIP);
        if (!right) {
            throw new IOException(contestant.label() + " does not answer as asked (" + asked.label + "): " + head);
        }
    }

    private static String entityTag(Contestant contestant) throws IOException {
        Matcher matcher = ENTITY_TAG.matcher(contestant.head("Accept: text/html"));
        if (!matcher.find()) {
            throw new IOException(contestant.label() + " has no ETag");
        }
        return Objects.requireNonNull(matcher.group(1));
    }

    private static void print(Asked asked, Map<Contestant, List<Wrk>> runs) {
        double bare = rate(runs, Candidate.BARE_SERVLET.label());
        double nginx = rate(runs, NGINX);
        double same = rate(runs, NGINX_SAME_HEADERS);
        System.out.println("\n| " + asked.label
                + " | answers/s | to the bare servlet | to nginx | to nginx with our headers | median ms | p99 ms |"
                + "\n|---|---|---|---|---|---|---|");
        runs.forEach((contestant, measured) -> System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                contestant.label(),
                median(measured, Wrk::perSecond),
                median(measured, Wrk::perSecond) / bare,
                median(measured, Wrk::perSecond) / nginx,
                median(measured, Wrk::perSecond) / same,
                median(measured, Wrk::median),
                median(measured, Wrk::p99)));
    }

    private static double rate(Map<Contestant, List<Wrk>> runs, String label) {
        return runs.entrySet().stream()
                .filter(entry -> entry.getKey().label().equals(label))
                .mapToDouble(entry -> median(entry.getValue(), Wrk::perSecond))
                .findFirst()
                .orElseThrow();
    }

    private static double median(List<Wrk> runs, ToDoubleFunction<Wrk> value) {
        double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
