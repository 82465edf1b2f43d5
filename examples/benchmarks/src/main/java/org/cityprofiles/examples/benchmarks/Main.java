package org.cityprofiles.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints one table of times with ratios, then one of memory. Takes about four minutes. */
public final class Main {
    private static final String PEER = "jacksonAndHibernateValidator";

    private Main() {}

    /** Runs everything. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(LoadingBenchmark.class.getSimpleName())
                        .build())
                .run();
        System.out.printf(
                "%n%s, %d processors%n%n", javaVersion(), Runtime.getRuntime().availableProcessors());
        System.out.println("| pipeline | threads | µs per profile | ± | ratio to the peer |");
        System.out.println("|---|---|---|---|---|");
        results.stream().sorted(Comparator.comparing(Main::threads)).forEach(result -> print(result, results));
        System.out.printf("%n| documents | heap | limit |%n|---|---|---|%n");
        reportMemory();
    }

    private static String javaVersion() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version");
    }

    private static String threads(RunResult result) {
        return result.getParams().getParam("threads");
    }

    private static void print(RunResult result, Collection<RunResult> results) {
        double peer = results.stream()
                .filter(other -> other.getPrimaryResult().getLabel().equals(PEER))
                .filter(other -> threads(other).equals(threads(result)))
                .mapToDouble(other -> other.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
        double score = result.getPrimaryResult().getScore();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.2f |%n",
                result.getPrimaryResult().getLabel(),
                threads(result),
                score,
                result.getPrimaryResult().getScoreError(),
                score / peer);
    }

    /** In a process of its own, so that the heap is small and empty. */
    private static void reportMemory() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(java, "-Xmx1g", "-cp", System.getProperty("java.class.path"), MemoryReport.class.getName());
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("the memory report ended with " + status);
        }
    }
}
