package org.cityprofiles.render.height;

import java.util.List;

/**
 * A box to be laid out. Immutable.
 *
 * @param style how it looks
 * @param text its words, where it is words; else empty
 * @param children the boxes inside
 * @param ratio height to width of a drawing; 0 where it is none
 * @param across how many columns of a table it stands in
 * @param down how many rows
 */
record Box(Style style, String text, List<Box> children, double ratio, int across, int down) {
    static Box words(Style style, String text) {
        return new Box(style, text, List.of(), 0, 1, 1);
    }

    static Box of(Style style, List<Box> children) {
        return new Box(style, "", children, 0, 1, 1);
    }

    boolean isWords() {
        return !text.isEmpty();
    }

    boolean isInline() {
        return isWords() || style.isInline();
    }

    /** The same as a box of its own, if it stood in a line. */
    Box asBlock() {
        return isInline() ? new Box(style.asBlock(), text, children, ratio, across, down) : this;
    }

    boolean isBlank() {
        return isWords() && text.isBlank() && !text.contains("\u00a0");
    }
}
