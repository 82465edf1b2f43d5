package org.cityprofiles.render.map;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/** About how wide a text is, in em, whatever the font: rather too wide than too narrow. */
final class TextWidth {
    private static final Map<UnicodeScript, Double> BY_SCRIPT = Map.of(
            UnicodeScript.GREEK, 0.66,
            UnicodeScript.CYRILLIC, 0.7,
            UnicodeScript.ARABIC, 0.62,
            UnicodeScript.BENGALI, 0.8,
            UnicodeScript.ETHIOPIC, 0.9,
            UnicodeScript.HAN, 1.02,
            UnicodeScript.HIRAGANA, 1.02,
            UnicodeScript.KATAKANA, 1.02,
            UnicodeScript.HANGUL, 1.02);
    private static final double CAPITAL = 0.76;
    private static final double SMALL = 0.63;
    private static final double NARROW = 0.42;
    private static final double WIDE = 0.98;

    private TextWidth() {}

    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int point) {
        if (Character.getType(point) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if ("fijlrtI .,-'’()".indexOf(point) >= 0) {
            return NARROW;
        }
        if ("mwMW".indexOf(point) >= 0) {
            return WIDE;
        }
        double small = BY_SCRIPT.getOrDefault(UnicodeScript.of(point), SMALL);
        return Character.isUpperCase(point) ? Math.max(CAPITAL, small) : small;
    }
}
