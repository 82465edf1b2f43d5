package org.cityprofiles.loader.write;

import java.util.Locale;

/** Prints JSON with an indent of two spaces; the same calls give the same text. Not thread-safe. */
final class JsonPrinter {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean fresh = true;

    void open(char bracket) {
        out.append(bracket);
        depth++;
        fresh = true;
    }

    void close(char bracket) {
        depth--;
        if (!fresh) {
            line();
        }
        out.append(bracket);
        fresh = false;
    }

    /** Goes to the next entry of the object or list that is open. */
    void entry() {
        if (!fresh) {
            out.append(',');
        }
        line();
        fresh = false;
    }

    void key(String name) {
        entry();
        string(name);
        out.append(": ");
    }

    void raw(String literal) {
        out.append(literal);
    }

    void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            unit(text.charAt(i));
        }
        out.append('"');
    }

    /** The text so far, ended by a line feed. */
    String text() {
        return out + "\n";
    }

    private void line() {
        out.append('\n').append(INDENT.repeat(depth));
    }

    private void unit(char unit) {
        switch (unit) {
            case '"', '\\' -> out.append('\\').append(unit);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                if (unit < ' ' || Character.getType(unit) == Character.FORMAT || unit == '\u2028' || unit == '\u2029') {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
