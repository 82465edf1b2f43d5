package org.cityprofiles.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cityprofiles.examples.benchmarks.rendering.Engines;
import org.cityprofiles.examples.benchmarks.rendering.MembersBenchmark;
import org.cityprofiles.examples.benchmarks.rendering.RenderingBenchmark;
import org.cityprofiles.examples.benchmarks.serving.ServingReport;
import org.cityprofiles.examples.benchmarks.serving.StartReport;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints their tables: {@code loading}, {@code memory}, {@code rendering}, {@code members},
 * {@code sizes}, {@code serving}, {@code start}, or all of them. Takes about half an hour; start it in the root of the repository.
 */
public final class Main {
    private static final String PEER = "jacksonAndHibernateValidator";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private static final Map<String, Report> REPORTS = reports();

    private Main() {}

    private static Map<String, Report> reports() {
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("loading", Main::loading);
        reports.put("memory", MemoryReport::inProcessOfItsOwn);
        reports.put("rendering", Main::rendering);
        reports.put("members", Main::members);
        reports.put("sizes", SizeReport::print);
        reports.put("serving", ServingReport::print);
        reports.put("start", StartReport::print);
        return reports;
    }

    /** Runs what is named, or everything. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        List<String> names = arguments.length == 0 ? new ArrayList<>(REPORTS.keySet()) : List.of(arguments);
        List<Report> asked = names.stream().map(Main::report).toList();
        System.out.printf(
                "%n%s, %d processors%n", javaVersion(), Runtime.getRuntime().availableProcessors());
        for (Report report : asked) {
            report.print();
        }
    }

    private static Report report(String name) {
        Report report = REPORTS.get(name);
        if (report == null) {
            throw new IllegalArgumentException("expected one of " + REPORTS.keySet() + ", found " + name);
        }
        return report;
    }

    private static String javaVersion() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version");
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    private static void loading() throws RunnerException {
        Collection<RunResult> results = run(LoadingBenchmark.class);
        System.out.println("\n| pipeline | threads | µs per profile | ± | ratio to the peer |");
        System.out.println("|---|---|---|---|---|");
        results.stream()
                .sorted(Comparator.comparing(Main::threads))
                .forEach(result -> line(
                        result.getPrimaryResult().getLabel() + " | " + threads(result),
                        result,
                        score(result) / peer(result, results)));
    }

    private static double peer(RunResult result, Collection<RunResult> results) {
        return results.stream()
                .filter(other -> other.getPrimaryResult().getLabel().equals(PEER))
                .filter(other -> threads(other).equals(threads(result)))
                .mapToDouble(Main::score)
                .findFirst()
                .orElseThrow();
    }

    private static String threads(RunResult result) {
        return result.getParams().getParam("threads");
    }

    private static void rendering() throws RunnerException {
        Collection<RunResult> results = run(RenderingBenchmark.class);
        double ours = results.stream()
                .filter(result -> engine(result) == Engines.CITY_PROFILES)
                .mapToDouble(Main::score)
                .findFirst()
                .orElseThrow();
        System.out.println("\n| engine | µs per page | ± | ratio to ours | bytes allocated |");
        System.out.println("|---|---|---|---|---|");
        results.stream()
                .sorted(Comparator.comparing(Main::score))
                .forEach(result -> allocations(engine(result).label(), result, score(result) / ours));
    }

    private static Engines engine(RunResult result) {
        return Engines.valueOf(result.getParams().getParam("engine"));
    }

    private static void members() throws RunnerException {
        Collection<RunResult> results = run(MembersBenchmark.class);
        System.out.println("\n| members | µs per view | ± | µs per member | bytes allocated per member |");
        System.out.println("|---|---|---|---|---|");
        results.stream().sorted(Comparator.comparing(Main::score)).forEach(Main::memberLine);
    }

    private static void memberLine(RunResult result) {
        int members = Integer.parseInt(result.getParams().getParam("members"));
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,.1f | %,.1f | %.2f | %,.0f |%n",
                members,
                score(result),
                result.getPrimaryResult().getScoreError(),
                score(result) / members,
                allocated(result) / members);
    }

    private static double allocated(RunResult result) {
        return requireNonNull(result.getSecondaryResults().get(ALLOCATED)).getScore();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static void line(String what, RunResult result, double ratio) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f |%n",
                what,
                score(result),
                result.getPrimaryResult().getScoreError(),
                ratio);
    }

    private static void allocations(String what, RunResult result, double ratio) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f | %,.0f |%n",
                what,
                score(result),
                result.getPrimaryResult().getScoreError(),
                ratio,
                allocated(result));
    }

    /** Measures something and prints its table. */
    private interface Report {
        void print() throws RunnerException, IOException, InterruptedException;
    }
}
