package org.cityprofiles.core.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A hash of records by their content (SHA-256, the first 128 bits): every value is preceded by its sort and its length,
 * so that no two contents are written alike, and nothing depends on the machine.
 */
final class ContentHash {
    private static final int HEX_DIGITS = 32;

    private static final int BUFFER_BYTES = 8192;

    private final MessageDigest digest = sha256();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of records in this order, as 32 hexadecimal digits. */
    static String of(Collection<? extends Record> records) {
        ContentHash hash = new ContentHash();
        records.forEach(hash::add);
        hash.flush();
        return HexFormat.of().formatHex(hash.digest.digest()).substring(0, HEX_DIGITS);
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            header('0', 0);
        } else if (value instanceof List<?> list) {
            header('l', list.size());
            list.forEach(this::add);
        } else if (value instanceof LocalizedText text) {
            addMap(text.asMap());
        } else if (value instanceof RichText text) {
            addMap(text.asMap());
        } else if (value instanceof Double number) {
            // not its text, which differs between JDKs (JDK-4511638)
            addString(Long.toHexString(Double.doubleToLongBits(number)));
        } else if (value instanceof Record part && !isLeaf(part)) {
            header('r', 0);
            addString(part.getClass().getSimpleName());
            RecordTree.values(part).forEach(this::add);
        } else {
            addString(value.toString());
        }
    }

    private static boolean isLeaf(Record part) {
        return part.getClass().getPackageName().equals(Slug.class.getPackageName())
                && part.getClass().getRecordComponents().length == 1;
    }

    private void addMap(Map<?, ?> map) {
        header('m', map.size());
        map.forEach((key, value) -> {
            add(key);
            add(value);
        });
    }

    private void addString(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        header('s', bytes.length);
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.remaining()) {
            digest.update(bytes);
        } else {
            buffer.put(bytes);
        }
    }

    private void header(char sort, int length) {
        if (buffer.remaining() < 1 + Integer.BYTES) {
            flush();
        }
        buffer.put((byte) sort).putInt(length);
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
