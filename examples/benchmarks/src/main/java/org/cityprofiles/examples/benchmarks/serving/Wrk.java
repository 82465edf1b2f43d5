package org.cityprofiles.examples.benchmarks.serving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk measured in one run: 64 connections, from the other core.
 *
 * @param perSecond answers per second
 * @param median milliseconds
 * @param p99 milliseconds that 99 of 100 answers took at most
 */
record Wrk(double perSecond, double median, double p99) {
    private static final String CORE = "1";
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    static Wrk run(String address, String header, int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "taskset",
                        "-c",
                        CORE,
                        "wrk",
                        "-t1",
                        "-c64",
                        "-d" + seconds + "s",
                        "--latency",
                        "-H",
                        header,
                        address))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || printed.contains("Non-2xx")) {
            throw new IOException("wrk: " + printed);
        }
        return new Wrk(Double.parseDouble(find(RATE, printed)), millis(printed, 50), millis(printed, 99));
    }

    private static double millis(String printed, int percent) {
        Matcher matcher = matcher(Pattern.compile(percent + "%\\s+([0-9.]+)(us|ms|s)"), printed);
        double value = Double.parseDouble(matcher.group(1));
        return switch (matcher.group(2)) {
            case "us" -> value / 1_000;
            case "ms" -> value;
            default -> value * 1_000;
        };
    }

    private static String find(Pattern pattern, String printed) {
        return matcher(pattern, printed).group(1);
    }

    private static Matcher matcher(Pattern pattern, String printed) {
        Matcher matcher = pattern.matcher(printed);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk printed something else: " + printed);
        }
        return matcher;
    }
}
