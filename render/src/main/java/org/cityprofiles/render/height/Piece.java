package org.cityprofiles.render.height;

/** What elements hold: elements and words. */
sealed interface Piece permits Branch, Piece.Words {
    /** Characters. */
    record Words(String text) implements Piece {}
}
