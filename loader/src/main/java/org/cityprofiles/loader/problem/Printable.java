package org.cityprofiles.loader.problem;

import java.util.Locale;

/** Text that is safe to print on one line: what steers a terminal or hides itself is written as an escape. */
public final class Printable {
    private Printable() {}

    /** The text with every control, line-breaking, bidirectional, private or lone surrogate character as {@code \}{@code uXXXX}. */
    public static String of(String text) {
        if (text.chars().noneMatch(unit -> unit < ' ' || unit >= 0x7f)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        if (isHidden(point)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", point));
        } else {
            out.appendCodePoint(point);
        }
    }

    /** Whether a character would not show as itself: controls, formats such as direction marks, separators, surrogates. */
    static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
