package org.cityprofiles.loader.json;

/** The shape of UTF-8 characters (RFC 3629: no overlong form, no surrogate, at most U+10FFFF). */
final class Utf8 {
    private Utf8() {}

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

    private static boolean isTail(int unit) {
        return (unit & 0xc0) == 0x80;
    }

    private static int byteAt(byte[] in, int at, int end) {
        return at < end ? in[at] & 0xff : 0;
    }
}
