package org.cityprofiles.loader.problem;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of one source, to print one of them with a caret under a column. */
final class SourceLine {
    static final SourceLine NONE = new SourceLine("", new String[0]);

    private static final int WIDEST = 120;
    private static final int BEFORE = 60;

    private final String source;
    private final String[] lines;

    private SourceLine(String source, String[] lines) {
        this.source = source;
        this.lines = lines;
    }

    static SourceLine of(String source, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
        String[] lines = withoutMark.split("\r\n|\r|\n", -1);
        Arrays.setAll(lines, line -> UserPart.starred(lines[line]));
        return new SourceLine(source, lines);
    }

    boolean isOf(String name) {
        return lines.length > 0 && source.equals(name);
    }

    /** Appends the line and, below it, a caret; a long line is cut around the column. */
    void appendTo(StringBuilder out, Problem problem) {
        if (problem.line() < 1 || problem.line() > lines.length) {
            return;
        }
        String line = lines[problem.line() - 1];
        int column = Math.min(problem.column() - 1, line.length());
        int from = line.length() <= WIDEST ? 0 : boundary(line, Math.max(0, column - BEFORE));
        int to = boundary(line, Math.min(line.length(), from + WIDEST));
        String indent = from > 0 ? "    …" : "    ";
        out.append(indent);
        line.substring(from, to).codePoints().forEach(point -> out.appendCodePoint(shown(point)));
        out.append(to < line.length() ? "…\n" : "\n").append(" ".repeat(indent.length()));
        line.substring(from, Math.max(from, column)).codePoints().forEach(point -> out.append(gap(point)));
        out.append("^\n");
    }

    private static int boundary(String line, int index) {
        return index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }

    private static int shown(int point) {
        return point != '\t' && Printable.isHidden(point) ? '?' : point;
    }

    private static String gap(int point) {
        if (point == '\t') {
            return "\t";
        }
        int type = Character.getType(point);
        boolean stacked = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return stacked ? "" : " ".repeat(isWide(point) ? 2 : 1);
    }

    /** Whether a terminal gives the character two cells (the blocks that Unicode TR 11 calls wide). */
    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115f
                        || (point >= 0x2e80 && point <= 0xa4cf)
                        || (point >= 0xac00 && point <= 0xd7a3)
                        || (point >= 0xf900 && point <= 0xfaff)
                        || (point >= 0xfe30 && point <= 0xfe6f)
                        || (point >= 0xff00 && point <= 0xff60)
                        || (point >= 0xffe0 && point <= 0xffe6)
                        || (point >= 0x1f300 && point <= 0x1faff)
                        || (point >= 0x20000 && point <= 0x3fffd));
    }
}
