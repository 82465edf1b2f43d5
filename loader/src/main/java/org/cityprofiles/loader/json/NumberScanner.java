package org.cityprofiles.loader.json;

import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.problem.ProblemCode;

/** Reads one JSON number by the grammar of RFC 8259. */
final class NumberScanner {
    /** The number is written with a fraction or an exponent. */
    static final int FRACTION = 0x800;

    private byte[] in = new byte[0];
    private int end;
    private int flags;

    void open(byte[] bytes, int length) {
        in = bytes;
        end = length;
    }

    /** Reads the number at the offset; returns the offset after it. */
    int read(int start) {
        flags = 0;
        int at = in[start] == '-' ? start + 1 : start;
        boolean zero = byteAt(at) == '0';
        int afterWhole = digits(start, at);
        if (zero && afterWhole > at + 1) {
            throw fault(start, "syntax.leading-zero");
        }
        at = afterWhole;
        if (byteAt(at) == '.') {
            flags = FRACTION;
            at = digits(start, at + 1);
        }
        if ((byteAt(at) | 0x20) == 'e') {
            flags = FRACTION;
            int sign = byteAt(at + 1);
            at = digits(start, sign == '+' || sign == '-' ? at + 2 : at + 1);
        }
        return at;
    }

    int flags() {
        return flags;
    }

    private int digits(int start, int from) {
        int at = from;
        while (at < end && in[at] >= '0' && in[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw fault(start, "syntax.number");
        }
        return at;
    }

    private int byteAt(int at) {
        return at < end ? in[at] : 0;
    }

    private static ScanException fault(int offset, String key) {
        return new ScanException(new Fault(ProblemCode.SYNTAX, offset, Phrase.of(key), Phrase.of("hint.number")));
    }
}
