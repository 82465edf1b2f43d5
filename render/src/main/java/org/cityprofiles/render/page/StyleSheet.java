package org.cityprofiles.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/** The style sheet of all views: nothing in it is fetched from elsewhere. Immutable. */
public final class StyleSheet {
    private static final String FILE = "city-profiles.css";
    /** Comments and the white space around line breaks, which no reader's browser needs. */
    private static final Pattern LAYOUT = Pattern.compile("\\s*(?:\\n\\s*|/\\*[^*]*\\*/\\s*)+");

    private static final byte[] BYTES = read();
    private static final int HASH_DIGITS = 8;

    private StyleSheet() {}

    /** The style sheet in UTF-8, as a new array. */
    public static byte[] bytes() {
        return BYTES.clone();
    }

    /** The start of its SHA-256 in hexadecimal digits, for an address that changes with the content. */
    public static String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(BYTES);
            return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] read() {
        try (InputStream stream = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(FILE), FILE)) {
            String written = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return LAYOUT.matcher(written).replaceAll("\n").strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
