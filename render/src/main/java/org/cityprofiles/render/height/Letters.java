package org.cityprofiles.render.height;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/** How wide letters are, in em, in the wider ones of usual fonts. */
final class Letters {
    /** From the space to the tilde, in hundredths. */
    private static final int[] ASCII = {
        26, 27, 41, 65, 57, 83, 73, 22, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57,
        57, 57, 27, 27, 57, 57, 57, 43, 90, 64, 65, 63, 73, 56, 52, 73, 74, 34, 27, 62, 52, 91, 76, 78,
        60, 78, 62, 55, 56, 73, 60, 93, 59, 57, 57, 33, 37, 33, 57, 44, 28, 56, 61, 48, 61, 56, 34, 61,
        62, 26, 26, 53, 26, 93, 62, 60, 61, 61, 41, 48, 36, 62, 51, 79, 53, 51, 47, 38, 55, 38, 57
    };

    private static final int FIRST = ' ';
    private static final double SMALL = 0.57;
    private static final double CAPITAL = 0.67;
    private static final Map<UnicodeScript, Double> BY_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, 0.55),
            Map.entry(UnicodeScript.CYRILLIC, 0.6),
            Map.entry(UnicodeScript.ARABIC, 0.52),
            Map.entry(UnicodeScript.HEBREW, 0.55),
            Map.entry(UnicodeScript.BENGALI, 0.55),
            Map.entry(UnicodeScript.DEVANAGARI, 0.5),
            Map.entry(UnicodeScript.ETHIOPIC, 0.72),
            Map.entry(UnicodeScript.ARMENIAN, 0.66),
            Map.entry(UnicodeScript.GEORGIAN, 0.63),
            Map.entry(UnicodeScript.HAN, 1.0),
            Map.entry(UnicodeScript.HIRAGANA, 1.0),
            Map.entry(UnicodeScript.KATAKANA, 1.0),
            Map.entry(UnicodeScript.HANGUL, 1.0));
    /** The fonts of visitors differ from those that these are measured in. */
    private static final double SAFE = 1.05;

    private static final double BOLD = 1.075;
    private static final double SERIF = 1.015;

    private Letters() {}

    /** The width of a text that stands in one line. */
    static double width(String text, boolean bold, boolean serif) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width * factor(bold, serif);
    }

    /** How much wider than usual a font is. */
    static double factor(boolean bold, boolean serif) {
        return SAFE * (bold ? BOLD : 1) * (serif ? SERIF : 1);
    }

    /** The width of a letter in a usual font; a pair of halves is as wide as two letters. */
    static double width(char letter) {
        int place = letter - FIRST;
        return place >= 0 && place < ASCII.length ? ASCII[place] / 100.0 : other(letter);
    }

    private static double other(char letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL) {
            return 0;
        }
        if (letter == '\u00a0') {
            return width(' ');
        }
        double small = letter < '\u0250' ? SMALL : BY_SCRIPT.getOrDefault(UnicodeScript.of(letter), SMALL);
        return Character.isUpperCase(letter) ? Math.max(CAPITAL, small) : small;
    }
}
