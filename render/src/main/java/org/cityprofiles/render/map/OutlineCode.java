package org.cityprofiles.render.map;

/**
 * How coordinates stand in {@code outlines.txt}: in hundredths of a degree, each as the difference from the one before,
 * in one printable character where that is at most {@value #SHORT}, in two characters otherwise.
 */
final class OutlineCode {
    static final int UNITS_PER_DEGREE = 100;

    /** The largest difference. */
    static final int LONGEST = 1_456;

    static final int SHORT = 31;
    private static final char FIRST = '!';
    private static final int CHARACTERS = '~' - '!' + 1;
    private static final int SINGLES = 2 * SHORT + 1;

    private OutlineCode() {}

    /** Appends a difference. */
    static void write(StringBuilder out, int difference) {
        if (Math.abs(difference) > LONGEST) {
            throw new IllegalArgumentException("expected at most " + LONGEST + ", found " + difference);
        }
        if (Math.abs(difference) <= SHORT) {
            out.append((char) (FIRST + difference + SHORT));
        } else {
            int code = difference + LONGEST;
            out.append((char) (FIRST + SINGLES + code / CHARACTERS)).append((char) (FIRST + code % CHARACTERS));
        }
    }

    /** Reads one difference after the other. For one thread. */
    static final class Reader {
        private final String text;
        private int at;

        Reader(String text, int from) {
            this.text = text;
            this.at = from;
        }

        boolean hasMore() {
            return at < text.length();
        }

        int next() {
            int code = text.charAt(at++) - FIRST;
            return code < SINGLES ? code - SHORT : (code - SINGLES) * CHARACTERS + text.charAt(at++) - FIRST - LONGEST;
        }
    }
}
