package org.cityprofiles.loader.json;

import java.util.List;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON string: finds its end, checks UTF-8 and escapes, and notes what its decoding will need. Plain text is
 * skipped eight bytes at a time. Not thread-safe.
 */
final class StringScanner {
    /** The string has escapes. */
    static final int ESCAPED = 0x100;
    /** The string has characters outside ASCII. */
    static final int WIDE = 0x200;
    /** The string has a fault that was reported, and no usable value. */
    static final int BROKEN = 0x400;
    /** The string has characters that Unicode may have another, composed form for. */
    static final int COMPOSABLE = 0x800;

    private static final int GARBLED = 0x2000;

    private final Damage damage = new Damage();
    private byte[] in = new byte[0];
    private int end;
    private int start;
    private int flags;

    void open(byte[] bytes, int length) {
        in = bytes;
        end = length;
        damage.clear();
    }

    /** Reads the string whose opening quote is at the offset; returns the offset after its closing quote. */
    int read(int quote) {
        start = quote;
        flags = 0;
        int at = quote + 1;
        while (true) {
            at = Swar.nextSpecial(in, at, end);
            if (at >= end) {
                throw fault(ProblemCode.SYNTAX, start, "syntax.open-string", "hint.close-string");
            }
            byte b = in[at];
            if (b == '"') {
                return at + 1;
            } else if (b == '\\') {
                at = escape(at);
            } else if (b < 0) {
                at = wide(at);
            } else {
                String hint = b == '\n' || b == '\r' ? "hint.line-break" : "hint.control";
                throw fault(ProblemCode.SYNTAX, at, "syntax.control", hint);
            }
        }
    }

    /** What the string read last was found to contain. */
    int flags() {
        return flags;
    }

    /** What was found damaged since the scanner was opened, in order. */
    List<Fault> damage() {
        return damage.faults();
    }

    private int wide(int at) {
        flags |= WIDE;
        int next = Utf8.afterSettled(in, at, end);
        return next > at ? next : looked(at);
    }

    /** Passes over one character that may be a sign of damage, or one part of another. */
    private int looked(int at) {
        int length = Utf8.length(in, at, end);
        if (length == 0) {
            throw fault(ProblemCode.NOT_UTF8, at, "not-utf8", "hint.save-as-utf8");
        }
        if (in[at] == (byte) 0xc3 && (flags & GARBLED) == 0 && Mojibake.isAt(in, at, end)) {
            flags |= GARBLED;
            damage.garbled(at);
        } else if (in[at] == (byte) 0xef && in[at + 1] == (byte) 0xbf && in[at + 2] == (byte) 0xbd) {
            damage.replacement(at, at + length);
        }
        if (Utf8.isComposable(in, at)) {
            flags |= COMPOSABLE;
        }
        return at + length;
    }

    private int byteAt(int at) {
        return at < end ? in[at] & 0xff : 0;
    }

    private int escape(int at) {
        flags |= ESCAPED;
        int letter = byteAt(at + 1);
        if (letter == 'u') {
            return unicode(at);
        }
        if (letter == 0 || "\"\\/bfnrt".indexOf(letter) < 0) {
            throw fault(ProblemCode.SYNTAX, at, "syntax.escape", "hint.escape");
        }
        return at + 2;
    }

    private int unicode(int at) {
        int unit = hex(at);
        if (unit >= Utf8.FIRST_COMPOSABLE) {
            flags |= COMPOSABLE;
        }
        if (Character.isHighSurrogate((char) unit) && byteAt(at + 6) == '\\' && byteAt(at + 7) == 'u') {
            if (Character.isLowSurrogate((char) hex(at + 6))) {
                return at + 12;
            }
        }
        if (Character.isSurrogate((char) unit)) {
            if ((flags & BROKEN) == 0) {
                damage.lone(at);
            }
            flags |= BROKEN;
        } else if (unit == 0xfffd) {
            damage.replacement(at, at + 6);
        } else if (unit >= 0x80) {
            flags |= WIDE;
        }
        return at + 6;
    }

    private int hex(int at) {
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(byteAt(i), 16);
            if (digit < 0) {
                throw fault(ProblemCode.SYNTAX, at, "syntax.escape", "hint.escape");
            }
            unit = (unit << 4) | digit;
        }
        return unit;
    }

    private static ScanException fault(ProblemCode code, int offset, String key, @Nullable String hint) {
        return new ScanException(new Fault(code, offset, Phrase.of(key), hint == null ? null : Phrase.of(hint)));
    }
}
