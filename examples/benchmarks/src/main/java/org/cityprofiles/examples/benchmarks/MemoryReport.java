package org.cityprofiles.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.loader.source.Source;

/** Prints the bytes of heap that a loaded document takes; meant to be started with {@code -Xmx1g}. */
final class MemoryReport {
    private static final int PLACES = 171_075;
    private static final int PLACES_PER_FILE = 1_000;
    private static final int PROFILES = 2_000;

    private MemoryReport() {}

    /** In a process of its own, so that the heap is small and empty. */
    static void inProcessOfItsOwn() throws IOException, InterruptedException {
        System.out.println("\n| documents | heap | limit |\n|---|---|---|");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(java, "-Xmx1g", "-cp", System.getProperty("java.class.path"), MemoryReport.class.getName());
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("the memory report ended with " + status);
        }
    }

    public static void main(String[] arguments) throws Exception {
        report("profile of about 8 kB", PROFILES, profiles());
        report("place", PLACES, places());
    }

    private static void report(String what, int documents, Map<String, byte[]> files) throws Exception {
        long before = usedHeap();
        Catalogue catalogue =
                CatalogueLoader.strict().load(Source.memory(files)).unwrap();
        long after = usedHeap();
        System.out.printf(
                Locale.ROOT,
                "| %,d × %s | %,d bytes each | heap at most %d MiB |%n",
                documents,
                what,
                (after - before) / documents,
                Runtime.getRuntime().maxMemory() >> 20);
        if (catalogue.places().isEmpty()) {
            throw new IllegalStateException("nothing was loaded");
        }
    }

    private static Map<String, byte[]> profiles() {
        Map<String, byte[]> files = empty();
        files.put("places/all.json", SampleDocuments.places(0, PROFILES));
        for (int i = 0; i < PROFILES; i++) {
            files.put("profiles/city-" + i + ".json", SampleDocuments.profile(i));
        }
        return files;
    }

    private static Map<String, byte[]> places() {
        Map<String, byte[]> files = empty();
        for (int from = 0; from < PLACES; from += PLACES_PER_FILE) {
            int to = Math.min(PLACES, from + PLACES_PER_FILE);
            files.put("places/from-" + from + ".json", SampleDocuments.places(from, to));
        }
        return files;
    }

    private static Map<String, byte[]> empty() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("catalogue.json", SampleDocuments.info());
        return files;
    }

    /** What is reachable now: collected until two readings agree. */
    private static long usedHeap() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        long last = Long.MAX_VALUE;
        long used = Long.MAX_VALUE - 1;
        while (used < last) {
            last = used;
            System.gc();
            Thread.sleep(100);
            used = runtime.totalMemory() - runtime.freeMemory();
        }
        return last;
    }
}
