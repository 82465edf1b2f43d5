package org.cityprofiles.servlet.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The content codings we offer, the one we like best first (RFC 9110, 8.4.1). */
public enum Coding {
    /** Compressed as by brotli, where its library is there. */
    BROTLI("br") {
        @Override
        public byte[] encode(byte[] plain, Effort effort) {
            return Brotli.encode(plain, effort == Effort.BEST ? Brotli.BEST : Brotli.QUICK);
        }
    },
    /** Compressed as by gzip. */
    GZIP("gzip") {
        @Override
        public byte[] encode(byte[] plain, Effort effort) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2 + 32);
            try (OutputStream gzip = new BestGzip(bytes)) {
                gzip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write into memory", e);
            }
            return bytes.toByteArray();
        }
    },
    /** As it is. */
    IDENTITY("identity") {
        @Override
        public byte[] encode(byte[] plain, Effort effort) {
            return plain;
        }
    };

    /** How much time compression may take. */
    public enum Effort {
        /** About a millisecond, for what is made while a visitor waits. */
        QUICK,
        /** As much as the smallest output needs, for what is made once. */
        BEST
    }

    private static final List<Coding> AVAILABLE = Arrays.stream(values())
            .filter(coding -> coding != BROTLI || Brotli.isAvailable())
            .toList();

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** Its name in headers. */
    public String token() {
        return token;
    }

    /** Those that this machine can make, in order. */
    public static List<Coding> available() {
        return AVAILABLE;
    }

    /** The bytes in this coding. */
    public abstract byte[] encode(byte[] plain, Effort effort);

    /** Gzip is quick at its best. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
