package org.cityprofiles.examples.benchmarks.rendering;

import java.util.concurrent.TimeUnit;
import org.cityprofiles.render.view.CityView;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writes the profile of Ghent in Italian to UTF-8, from the same view to the same bytes, once per engine. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx1g", "-Xms1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderingBenchmark {
    /** Who writes. */
    @Param
    public Engines engine = Engines.CITY_PROFILES;

    private final CityView ghent = SampleViews.city("ghent", "it");
    private Engine printer = city -> new byte[0];

    /** Lets the engine prepare what it can. */
    @Setup
    public void setUp() throws Exception {
        printer = engine.make();
    }

    /** Writes the page. */
    @Benchmark
    public byte[] fragment() throws Exception {
        return printer.print(ghent);
    }
}
