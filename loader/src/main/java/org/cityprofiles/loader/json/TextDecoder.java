package org.cityprofiles.loader.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Makes the text of a string that {@link StringScanner} has checked. */
final class TextDecoder {
    private TextDecoder() {}

    /** The text between two offsets that has these flags. */
    static String text(byte[] in, int from, int to, int flags) {
        if ((flags & StringScanner.ESCAPED) != 0) {
            return decode(in, from, to);
        }
        return new String(in, from, to - from, (flags & StringScanner.WIDE) == 0 ? ISO_8859_1 : UTF_8);
    }

    /** The text between two offsets, with its escapes resolved. */
    static String decode(byte[] in, int from, int to) {
        // no escape is shorter than the UTF-8 form of what it stands for
        byte[] out = new byte[to - from];
        int length = 0;
        int plain = from;
        for (int at = Swar.nextBackslash(in, from, to); at < to; at = Swar.nextBackslash(in, plain, to)) {
            System.arraycopy(in, plain, out, length, at - plain);
            length += at - plain;
            if (in[at + 1] == 'u') {
                int point = codePoint(in, at, to);
                length = encode(point, out, length);
                plain = at + (Character.isSupplementaryCodePoint(point) ? 12 : 6);
            } else {
                out[length++] = plain(in[at + 1]);
                plain = at + 2;
            }
        }
        System.arraycopy(in, plain, out, length, to - plain);
        return new String(out, 0, length + to - plain, UTF_8);
    }

    private static int codePoint(byte[] in, int at, int to) {
        char unit = unit(in, at);
        boolean escapeFollows = at + 12 <= to && in[at + 6] == '\\' && in[at + 7] == 'u';
        char next = Character.isHighSurrogate(unit) && escapeFollows ? unit(in, at + 6) : 0;
        return Character.isLowSurrogate(next) ? Character.toCodePoint(unit, next) : unit;
    }

    private static char unit(byte[] in, int at) {
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            unit = (unit << 4) | Character.digit(in[i], 16);
        }
        return (char) unit;
    }

    private static int encode(int point, byte[] out, int at) {
        byte[] bytes = Character.toString(point).getBytes(UTF_8);
        System.arraycopy(bytes, 0, out, at, bytes.length);
        return at + bytes.length;
    }

    /** The byte offset of a place in the text of a string, given in UTF-16 units from its start. */
    static int offset(byte[] in, int from, int to, int units) {
        int at = from;
        for (int unit = 0; unit < units && at < to; ) {
            int length = in[at] == '\\' ? (in[at + 1] == 'u' ? 6 : 2) : Utf8.length(in, at, to);
            unit += in[at] != '\\' && length == 4 ? 2 : 1;
            at += length;
        }
        return at;
    }

    private static byte plain(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }
}
