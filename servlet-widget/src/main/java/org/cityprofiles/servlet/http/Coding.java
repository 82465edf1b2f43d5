package org.cityprofiles.servlet.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The content codings we offer, the one we like best first (RFC 9110, 8.4.1). */
public enum Coding {
    /** Compressed as by gzip. */
    GZIP("gzip") {
        @Override
        public byte[] encode(byte[] plain) {
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
        public byte[] encode(byte[] plain) {
            return plain;
        }
    };

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** Its name in headers. */
    public String token() {
        return token;
    }

    /** The bytes in this coding. */
    public abstract byte[] encode(byte[] plain);

    /** Takes the time for the smallest output, since it is made once. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
