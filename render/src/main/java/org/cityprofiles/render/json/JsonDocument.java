package org.cityprofiles.render.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JSON text in UTF-8 that may stand in a {@code <script>} as it is, since it was made by {@link JsonWriter}: it holds
 * no {@code <}, {@code >} or {@code &}. Immutable.
 */
public final class JsonDocument {
    private final byte[] bytes;

    JsonDocument(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The text in UTF-8, as a new array. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonDocument that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The text. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
