package org.cityprofiles.examples.benchmarks;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.util.Locale;

/** Prints how many bytes a visitor loads. */
final class SizeReport {
    private static final int HIGHEST = 11;

    private SizeReport() {}

    static void print() throws IOException {
        System.out.println("\n| what | bytes | with brotli | limit |\n|---|---|---|---|");
        for (SizeSample sample : SizeSample.all()) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %,d |%n",
                    sample.what(),
                    sample.bytes().length,
                    compressed(sample.bytes()),
                    sample.limit());
        }
    }

    /** At the highest level, as a server does that compresses once and keeps the result. */
    static int compressed(byte[] bytes) throws IOException {
        Brotli4jLoader.ensureAvailability();
        return Encoder.compress(bytes, Encoder.Parameters.create(HIGHEST)).length;
    }
}
