package org.cityprofiles.servlet.oembed;

/** How high a browser without any style sheet shows a link in a {@code <blockquote>}: rather too high than too low. */
final class QuoteHeight {
    /** A browser's own space above and below. */
    private static final int BLOCK_MARGINS = 2 * 16;

    /** A browser's own space on both sides. */
    private static final int INLINE_MARGINS = 2 * 40;

    /** Below a frame that stands in a line of text there is room for the feet of letters. */
    private static final int BELOW_FRAME = 8;

    private static final int LINE = 24;
    private static final int LETTER = 9;
    private static final int IDEOGRAPH = 16;

    /** Of a line, so much is filled before the next word does not fit. */
    private static final double FILLED = 0.8;

    private QuoteHeight() {}

    static int of(String text, int width) {
        int letters = text.codePoints()
                .map(point -> Character.isIdeographic(point) ? IDEOGRAPH : LETTER)
                .sum();
        double line = Math.max(LINE, (width - INLINE_MARGINS) * FILLED);
        return BLOCK_MARGINS + BELOW_FRAME + LINE * Math.max(1, (int) Math.ceil(letters / line));
    }
}
