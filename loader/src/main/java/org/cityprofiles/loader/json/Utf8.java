package org.cityprofiles.loader.json;

import java.util.Arrays;

/** The shape of UTF-8 characters (RFC 3629: no overlong form, no surrogate, at most U+10FFFF). */
final class Utf8 {
    /** Below this character every other is its own composition. */
    static final char FIRST_COMPOSABLE = '\u0300';

    private static final int LAST_TAIL = 0xbf;
    // by the first byte, from which second byte on a letter is settled: letters vary too much to be told by branches
    private static final int[] SETTLED_FROM = settledFrom();

    private Utf8() {}

    private static int[] settledFrom() {
        int[] from = new int[256];
        Arrays.fill(from, LAST_TAIL + 1);
        Arrays.fill(from, 0xc4, 0xcc, 0x80);
        Arrays.fill(from, 0xce, 0xcf, 0x88);
        Arrays.fill(from, 0xcf, 0xd2, 0x80);
        return from;
    }

    /** How many bytes the character at the offset has; 0 if it is not valid or cut off. */
    static int length(byte[] in, int at, int end) {
        int lead = in[at] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        int second = byteAt(in, at + 1, end);
        if (!isTail(second)) {
            return 0;
        }
        if (lead >= 0xc2 && lead <= 0xdf) {
            return 2;
        }
        if (!isTail(byteAt(in, at + 2, end))) {
            return 0;
        }
        if ((lead & 0xf0) == 0xe0) {
            return (lead != 0xe0 || second >= 0xa0) && (lead != 0xed || second < 0xa0) ? 3 : 0;
        }
        boolean four = lead >= 0xf0 && lead <= 0xf4 && isTail(byteAt(in, at + 3, end));
        return four && (lead != 0xf0 || second >= 0x90) && (lead != 0xf4 || second < 0x90) ? 4 : 0;
    }

    /**
     * The offset after the letters of two bytes that stand here and need no closer look: Latin from U+0100, Greek from
     * U+0388 and Cyrillic to U+047F, none of which joins a neighbour in Unicode's composed form. Most texts in these
     * alphabets consist of such letters.
     */
    static int afterSettled(byte[] in, int from, int end) {
        int at = from;
        while (at + 1 < end && isSettled(in[at] & 0xff, in[at + 1] & 0xff)) {
            at += 2;
        }
        return at;
    }

    private static boolean isSettled(int lead, int second) {
        return second >= SETTLED_FROM[lead] && second <= LAST_TAIL;
    }

    /** Whether a valid character may have another form when composed; dashes, quotation marks and dots have not. */
    static boolean isComposable(byte[] in, int at) {
        int lead = in[at] & 0xff;
        boolean punctuation = lead == 0xe2 && in[at + 1] == (byte) 0x80 && isDashToDot(in[at + 2] & 0xff);
        return lead >= 0xcc && !punctuation;
    }

    // U+2010 to U+2027, which stand in many a text that is Latin otherwise
    private static boolean isDashToDot(int third) {
        return third >= 0x90 && third <= 0xa7;
    }

    private static boolean isTail(int unit) {
        return (unit & 0xc0) == 0x80;
    }

    private static int byteAt(byte[] in, int at, int end) {
        return at < end ? in[at] & 0xff : 0;
    }
}
