package org.cityprofiles.render.height;

import java.lang.Character.UnicodeScript;

/** Breaks words into lines. For one block of lines. */
final class LineLayout {
    private static final double NO_LIMIT = Double.MAX_VALUE / 4;

    private final double width;
    private final double strut;
    private double height;
    private double line;
    private double lineHeight;
    private double space;
    private double word;
    private double wordHeight;
    private double widest;
    private double longest;

    /** Lays out the words of a box in lines of a width. */
    LineLayout(Box box, double width) {
        this.width = width;
        this.strut = box.style().font().lineHeight();
        this.lineHeight = strut;
        box.children().forEach(this::add);
        endWord();
        endLine(0);
    }

    /** The words of a box in as few lines as may be. */
    static LineLayout unbroken(Box box) {
        return new LineLayout(box, NO_LIMIT);
    }

    double height() {
        return height;
    }

    /** The width of the longest line. */
    double widest() {
        return widest;
    }

    /** The width of the longest word. */
    double longest() {
        return longest;
    }

    private void add(Box box) {
        if (box.isWords()) {
            words(box.text(), box.style().font());
        } else {
            word += box.style().sides();
            box.children().forEach(this::add);
        }
    }

    private void words(String text, Font font) {
        double unit = Letters.factor(font.bold(), font.serif()) * font.size();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\n' && text.length() == 1) {
                endWord();
                endLine(font.lineHeight());
            } else if (letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r') {
                endWord();
                space = line > 0 ? Letters.width(' ') * unit : 0;
            } else {
                letter(letter, unit, font.lineHeight());
            }
        }
    }

    private void letter(char letter, double unit, double high) {
        boolean ideograph = letter >= '\u2e80' && isIdeograph(letter);
        if (ideograph) {
            endWord();
        }
        word += Letters.width(letter) * unit;
        wordHeight = Math.max(wordHeight, high);
        if (ideograph || letter == '-' || letter == '\u2013' || letter == '\u2014') {
            endWord();
        }
    }

    private static boolean isIdeograph(char letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private void endWord() {
        if (word == 0) {
            return;
        }
        if (line > 0 && line + space + word > width) {
            endLine(wordHeight);
        }
        line += line > 0 ? space + word : word;
        longest = Math.max(longest, word);
        breakWord();
        lineHeight = Math.max(lineHeight, wordHeight);
        word = 0;
        wordHeight = 0;
        space = 0;
    }

    /** What is longer than a line is broken wherever the line ends; one letter stands in a line however narrow. */
    private void breakWord() {
        double room = Math.max(width, wordHeight / 2);
        if (line > room) {
            int full = (int) Math.ceil(line / room) - 1;
            height += full * Math.max(lineHeight, wordHeight);
            widest = Math.max(widest, room);
            line -= full * room;
            lineHeight = strut;
        }
    }

    private void endLine(double next) {
        if (line > 0) {
            height += lineHeight;
            widest = Math.max(widest, line);
        }
        line = 0;
        lineHeight = Math.max(strut, next);
    }
}
