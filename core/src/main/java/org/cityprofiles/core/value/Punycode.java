package org.cityprofiles.core.value;

import java.util.Optional;

/** The decoding of Punycode (RFC 3492); the JDK's decodes only what was registered under the rules of 2003. */
final class Punycode {
    private static final int BASE = 36;
    private static final int LEAST = 1;
    private static final int MOST = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;

    private final String label;
    private final StringBuilder decoded = new StringBuilder();
    private int codePoint = 0x80;
    private int bias = FIRST_BIAS;
    private int place;
    private int position;

    private Punycode(String label) {
        this.label = label;
    }

    /** The text that a label in lower case, without its {@code xn--} stands for, if it is well-formed. */
    static Optional<String> decode(String label) {
        return new Punycode(label).decoded();
    }

    private Optional<String> decoded() {
        int basic = label.lastIndexOf('-');
        decoded.append(label, 0, Math.max(basic, 0));
        position = basic + 1;
        while (position < label.length()) {
            int before = place;
            if (!readNumber() || !insert(before)) {
                return Optional.empty();
            }
        }
        return Optional.of(decoded.toString());
    }

    /** Adds the next number of variable length to the place; false if it is cut off or too large. */
    private boolean readNumber() {
        long weight = 1;
        for (int k = BASE; position < label.length(); k += BASE) {
            int digit = digit(label.charAt(position++));
            long sum = place + digit * weight;
            if (digit < 0 || sum > Integer.MAX_VALUE) {
                return false;
            }
            place = (int) sum;
            int threshold = Math.max(LEAST, Math.min(MOST, k - bias));
            if (digit < threshold) {
                return true;
            }
            weight = Math.min(weight * (BASE - threshold), Integer.MAX_VALUE);
        }
        return false;
    }

    private boolean insert(int before) {
        int length = decoded.codePointCount(0, decoded.length()) + 1;
        adapt(place - before, length, before == 0);
        long next = codePoint + (long) (place / length);
        if (next > Character.MAX_CODE_POINT) {
            return false;
        }
        codePoint = (int) next;
        place %= length;
        decoded.insert(decoded.offsetByCodePoints(0, place), Character.toChars(codePoint));
        place++;
        return true;
    }

    private void adapt(int step, int length, boolean first) {
        int delta = first ? step / DAMP : step / 2;
        delta += delta / length;
        int k = 0;
        while (delta > (BASE - LEAST) * MOST / 2) {
            delta /= BASE - LEAST;
            k += BASE;
        }
        bias = k + (BASE - LEAST + 1) * delta / (delta + SKEW);
    }

    private static int digit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? c - '0' + MOST : -1;
    }
}
