package org.cityprofiles.loader.json;

import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.problem.ProblemCode;

/** Tells files that are not UTF-8 text by how they begin, and bad UTF-8 outside strings. */
final class Encoding {
    static final int MARK_LENGTH = 3;

    private Encoding() {}

    /** Whether the file begins with the byte order mark of UTF-8, which RFC 8259 lets a reader ignore. */
    static boolean hasMark(byte[] in) {
        return in.length >= MARK_LENGTH && in[0] == (byte) 0xef && in[1] == (byte) 0xbb && in[2] == (byte) 0xbf;
    }

    /** Stops at a file in UTF-16 or UTF-32: JSON begins with an ASCII character, which these pad with zero bytes. */
    static void check(byte[] in) {
        if (in.length < 2) {
            return;
        }
        int first = ((in[0] & 0xff) << 8) | (in[1] & 0xff);
        if (first == 0xfeff || first == 0xfffe || in[0] == 0 || in[1] == 0) {
            throw new ScanException(
                    new Fault(ProblemCode.NOT_UTF8, 0, Phrase.of("not-utf8.utf16"), Phrase.of("hint.save-as-utf8")));
        }
    }

    /** Stops at a character outside strings that is not even UTF-8, rather than calling it bad syntax. */
    static void checkAt(byte[] in, int at) {
        if (at < in.length && Utf8.length(in, at, in.length) == 0) {
            throw new ScanException(
                    new Fault(ProblemCode.NOT_UTF8, at, Phrase.of("not-utf8"), Phrase.of("hint.save-as-utf8")));
        }
    }
}
