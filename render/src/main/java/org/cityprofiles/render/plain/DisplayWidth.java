package org.cityprofiles.render.plain;

/**
 * How many columns of a terminal a text takes: two for what Unicode calls wide or fullwidth, none for what combines or
 * cannot be seen, one for anything else.
 */
final class DisplayWidth {
    /** First and last code points of the wide blocks (UAX 11), each with what is reserved in them. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6B},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x16FE3},
        {0x17000, 0x18D08},
        {0x1AFF0, 0x1B2FB},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD}
    };

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    /** Whether a line may be broken on either side, as in Chinese. */
    static boolean isWide(int point) {
        if (point < WIDE[0][0]) {
            return false;
        }
        for (int[] block : WIDE) {
            if (point >= block[0] && point <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
