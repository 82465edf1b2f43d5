package org.cityprofiles.render.plain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;

/** Takes lines, indents them, and sets blank lines between them. Mutable, for one text. */
final class Lines {
    private static final int COLUMNS = 72;
    /** What is left for text however deep it is indented. */
    private static final int LEAST_COLUMNS = 24;

    private final StringBuilder out = new StringBuilder();
    private final Deque<Indent> indents = new ArrayDeque<>();
    private boolean gap;

    /** What stands before lines: something else before the first, such as the dash of a list. */
    private static final class Indent {
        private final String rest;
        private String next;

        Indent(String first, String rest) {
            this.next = first;
            this.rest = rest;
        }

        String take() {
            String taken = next;
            next = rest;
            return taken;
        }
    }

    void indent(String first, String rest) {
        indents.addLast(new Indent(first, rest));
    }

    void outdent() {
        indents.removeLast();
    }

    /** Asks for a blank line before the next one, unless that is the first. */
    void gap() {
        gap = true;
    }

    /** Prints a paragraph. */
    void print(Paragraph paragraph) {
        paragraph.lines(columns()).forEach(this::line);
    }

    /** Prints a heading with a line below it. */
    void underlined(Paragraph heading, char stroke) {
        int width = heading.lines(columns()).stream()
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
        print(heading);
        if (width > 0) {
            line(String.join("", Collections.nCopies(width, String.valueOf(stroke))));
        }
    }

    private int columns() {
        int indented = indents.stream().mapToInt(indent -> indent.rest.length()).sum();
        return Math.max(COLUMNS - indented, LEAST_COLUMNS);
    }

    private void line(String text) {
        if (gap && !out.isEmpty()) {
            out.append('\n');
        }
        gap = false;
        indents.forEach(indent -> out.append(indent.take()));
        out.append(text).append('\n');
    }

    byte[] toByteArray() {
        return (out.isEmpty() ? "\n" : out.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
