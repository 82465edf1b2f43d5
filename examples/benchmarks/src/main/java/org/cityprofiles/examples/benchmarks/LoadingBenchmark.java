package org.cityprofiles.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.loader.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Loads 2,000 profiles of about 8 kB and their places, from memory; the score is the time per profile. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx4g", "-Xms4g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class LoadingBenchmark {
    static final int PROFILES = 2_000;

    /** How many threads load. */
    @Param({"1", "2"})
    public int threads;

    private final List<byte[]> profiles =
            IntStream.range(0, PROFILES).mapToObj(SampleDocuments::profile).toList();
    private final byte[] places = SampleDocuments.places(0, PROFILES);
    private final JacksonPipeline jackson = new JacksonPipeline();
    private final Source source = Source.memory(files());
    private ExecutorService executor = Executors.newSingleThreadExecutor();
    private CatalogueLoader loader = CatalogueLoader.strict();

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("catalogue.json", SampleDocuments.info());
        files.put("places/all.json", places);
        for (int i = 0; i < PROFILES; i++) {
            files.put("profiles/city-" + i + ".json", profiles.get(i));
        }
        return files;
    }

    /** Sets the number of threads. */
    @Setup(Level.Trial)
    public void setUp() {
        loader = loader.withThreads(threads);
        executor.shutdown();
        executor = Executors.newFixedThreadPool(threads);
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void tearDown() {
        executor.shutdown();
    }

    /** Every check, every problem with its position, references, and the catalogue with its indexes. */
    @Benchmark
    @OperationsPerInvocation(PROFILES)
    public Catalogue cityProfiles() throws Exception {
        return loader.load(source).unwrap();
    }

    /** Jackson databind into the same records, and Hibernate Validator with the same constraints. */
    @Benchmark
    @OperationsPerInvocation(PROFILES)
    public Object jacksonAndHibernateValidator() throws InterruptedException, ExecutionException {
        List<Callable<Object>> shares = IntStream.range(0, threads)
                .<Callable<Object>>mapToObj(share -> () -> loadShare(share))
                .toList();
        List<Object> loaded = new ArrayList<>();
        for (var future : executor.invokeAll(shares)) {
            loaded.add(future.get());
        }
        return loaded;
    }

    private Object loadShare(int share) {
        List<Object> loaded = new ArrayList<>();
        if (share == 0) {
            loaded.add(jackson.places(places));
        }
        for (int i = share; i < PROFILES; i += threads) {
            loaded.add(jackson.profile(profiles.get(i)));
        }
        return loaded;
    }
}
