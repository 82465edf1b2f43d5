package org.cityprofiles.render.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes JSON (RFC 8259) without layout: the same calls give the same text. Mutable, for one thread and one text.
 *
 * <p>What a browser could read as the end of a script ({@code < > &}), what older ones took for the end of a line
 * (U+2028, U+2029) and control characters are escaped; halves of surrogate pairs, which no receiver is bound to
 * understand, become U+FFFD.
 *
 * <pre>{@code
 * JsonDocument json = new JsonWriter().value(Map.of("name", "Γάνδη")).toDocument();
 * }</pre>
 */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    /** A writer that has written nothing yet. */
    public JsonWriter() {}

    /**
     * Writes a value.
     *
     * @param value a {@link JsonObject}, a map with strings as keys, a list, a string, a number or a boolean
     * @return this writer
     * @throws IllegalArgumentException when it is anything else
     */
    public JsonWriter value(Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof JsonObject object) {
            object(object.members());
        } else if (value == JsonObject.NULL) {
            out.append("null");
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            out.append(BigDecimal.valueOf(number).toPlainString());
        } else {
            throw new IllegalArgumentException(
                    "expected a text, number, boolean, list or map, found " + value.getClass());
        }
        return this;
    }

    private void array(List<?> list) {
        out.append('[');
        String separator = "";
        for (Object item : list) {
            out.append(separator);
            value(item);
            separator = ",";
        }
        out.append(']');
    }

    private void object(Map<?, ?> map) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> member : map.entrySet()) {
            out.append(separator);
            text(member.getKey().toString());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '<', '>', '&', '\u2028', '\u2029' -> escape(c);
            default -> other(c);
        }
    }

    private void other(char c) {
        if (Character.isSurrogate(c)) {
            out.append('\uFFFD');
        } else if (Character.isISOControl(c)) {
            escape(c);
        } else {
            out.append(c);
        }
    }

    private void escape(char c) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    }

    /** What was written. */
    public JsonDocument toDocument() {
        return new JsonDocument(toByteArray());
    }

    /** What was written, in UTF-8. */
    public byte[] toByteArray() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
