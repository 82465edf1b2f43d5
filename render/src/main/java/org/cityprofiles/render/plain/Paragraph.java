package org.cityprofiles.render.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects words and wraps them. White space is taken as in HTML: any of it between two words is one space, a no-break
 * space is kept. Mutable, for one paragraph.
 */
final class Paragraph {
    private final List<Piece> pieces = new ArrayList<>();
    private Join next = Join.SPACE;
    private int last = ' ';

    /** What stands between two pieces. */
    private enum Join {
        /** Nothing, and they stay together. */
        NONE,
        /** Nothing, but the line may end here. */
        BREAK,
        /** A space, where the line may end. */
        SPACE,
        /** The end of the line. */
        LINE
    }

    /** What is never broken. */
    private record Piece(Join before, StringBuilder text) {}

    void text(String text) {
        text.codePoints().forEach(this::codePoint);
    }

    /** Text within which no line ends, such as an address. */
    void unbroken(String text) {
        if (!text.isEmpty()) {
            append(text, next);
            last = text.codePointBefore(text.length());
        }
    }

    /** Signs that stand on the line of what is before them, with a space behind. */
    void attached(String signs) {
        append(signs, Join.NONE);
        next = Join.SPACE;
    }

    void lineBreak() {
        next = Join.LINE;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    boolean endsWith(String signs) {
        return signs.indexOf(last) >= 0;
    }

    private void codePoint(int point) {
        if (point == ' ' || (point >= '\t' && point <= '\r')) {
            next = next == Join.LINE ? Join.LINE : Join.SPACE;
            return;
        }
        append(Character.toString(point), next == Join.NONE && mayBreakBefore(point) ? Join.BREAK : next);
        last = point;
    }

    private void append(String text, Join join) {
        if (join == Join.NONE && !pieces.isEmpty()) {
            pieces.get(pieces.size() - 1).text().append(text);
        } else {
            pieces.add(new Piece(join, new StringBuilder(text)));
        }
        next = Join.NONE;
    }

    /** Between ideographs, but neither before what closes nor after what opens. */
    private boolean mayBreakBefore(int point) {
        return (DisplayWidth.isWide(point) || DisplayWidth.isWide(last)) && !closes(point) && !opens(last);
    }

    private static boolean closes(int point) {
        return switch (Character.getType(point)) {
            case Character.END_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.NON_SPACING_MARK,
                    Character.MODIFIER_LETTER,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean opens(int point) {
        int type = Character.getType(point);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** The lines, none wider than asked unless a single piece is. */
    List<String> lines(int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (Piece piece : pieces) {
            int width = DisplayWidth.of(piece.text().toString());
            int space = piece.before() == Join.SPACE ? 1 : 0;
            boolean full = piece.before() == Join.LINE || used + space + width > columns;
            if (full && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            used += width + (line.isEmpty() ? 0 : space);
            line.append(line.isEmpty() || space == 0 ? "" : " ").append(piece.text());
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** All of it in one line. */
    @Override
    public String toString() {
        return String.join(" ", lines(Integer.MAX_VALUE));
    }
}
