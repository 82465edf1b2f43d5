package org.cityprofiles.examples.benchmarks.rendering;

import java.util.concurrent.TimeUnit;
import org.cityprofiles.render.Renderer;
import org.cityprofiles.render.page.HtmlPrinter;
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

/** Makes and prints the list of members of networks of four sizes: twice the members, twice the time. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx2g", "-Xms2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MembersBenchmark {
    /** How many members. */
    @Param({"10", "100", "1000", "10000"})
    public int members;

    private Renderer renderer = SampleViews.renderer();

    /** Loads a network of that size. */
    @Setup
    public void setUp() {
        renderer = SampleNetworks.renderer(members);
    }

    /** Makes the view and writes it. */
    @Benchmark
    public byte[] makeAndPrint() {
        return HtmlPrinter.fragment(SampleNetworks.members(renderer));
    }
}
