package org.cityprofiles.loader.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes eight at a time, in one machine word. */
final class Swar {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private Swar() {}

    /** The next byte of a JSON string that is a quote, a backslash, a control or not ASCII; or the end. */
    static int nextSpecial(byte[] in, int from, int end) {
        int at = from;
        for (int last = end - Long.BYTES; at <= last; at += Long.BYTES) {
            long word = (long) WORDS.get(in, at);
            long found = (word | zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES) | ((word - SPACES) & ~word)) & HIGH;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < end && in[at] >= ' ' && in[at] != '"' && in[at] != '\\') {
            at++;
        }
        return at;
    }

    /** The next backslash, or the end. */
    static int nextBackslash(byte[] in, int from, int end) {
        int at = from;
        for (int last = end - Long.BYTES; at <= last; at += Long.BYTES) {
            long found = zeros((long) WORDS.get(in, at) ^ BACKSLASHES) & HIGH;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < end && in[at] != '\\') {
            at++;
        }
        return at;
    }

    /** The next byte that is not JSON white space, or the end; indentation is mostly spaces. */
    static int afterSpace(byte[] in, int from) {
        int at = from;
        while (at < in.length && isSpace(in[at])) {
            at++;
            while (at + Long.BYTES <= in.length && (long) WORDS.get(in, at) == SPACES) {
                at += Long.BYTES;
            }
        }
        return at;
    }

    private static boolean isSpace(byte b) {
        return b <= ' ' && (b == ' ' || b == '\n' || b == '\r' || b == '\t');
    }

    // the high bit of every zero byte; false ones come only above a true one, where nobody looks
    private static long zeros(long word) {
        return (word - ONES) & ~word;
    }
}
