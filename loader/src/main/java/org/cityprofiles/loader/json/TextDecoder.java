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
        StringBuilder out = new StringBuilder(to - from);
        int plain = from;
        int at = from;
        while (at < to) {
            if (in[at] != '\\') {
                at++;
                continue;
            }
            out.append(new String(in, plain, at - plain, UTF_8));
            boolean unicode = in[at + 1] == 'u';
            out.append(unicode ? (char) Integer.parseInt(new String(in, at + 2, 4, ISO_8859_1), 16) : plain(in[at + 1]));
            at += unicode ? 6 : 2;
            plain = at;
        }
        return out.append(new String(in, plain, to - plain, UTF_8)).toString();
    }

    private static char plain(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) letter;
        };
    }
}
