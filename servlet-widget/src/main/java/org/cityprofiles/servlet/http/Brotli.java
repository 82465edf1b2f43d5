package org.cityprofiles.servlet.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Brotli (RFC 7932) by a native library, which need not be there. */
final class Brotli {
    /** Smaller than gzip at its best, in less time. */
    static final int QUICK = 5;

    /** The smallest output; fifty times slower than {@link #QUICK}. */
    static final int BEST = 11;

    private static final boolean AVAILABLE = load();

    private Brotli() {}

    static boolean isAvailable() {
        return AVAILABLE;
    }

    private static boolean load() {
        try {
            return Brotli4jLoader.isAvailable();
        } catch (LinkageError e) {
            // without the library there is one coding less, and nothing to act on
            return false;
        }
    }

    static byte[] encode(byte[] plain, int quality) {
        try {
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(quality));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        }
    }
}
