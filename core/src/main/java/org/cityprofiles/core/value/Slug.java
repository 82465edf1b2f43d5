package org.cityprofiles.core.value;

/**
 * An id as it stands in JSON and in addresses: {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 80 characters. Immutable.
 *
 * @param value the characters
 */
public record Slug(String value) implements Comparable<Slug> {
    private static final int MAX_LENGTH = 80;

    /** Checks the characters. */
    public Slug {
        if (!valid(value)) {
            throw new InvalidValueException(ValueFault.SLUG, value);
        }
    }

    /** The id with these characters. */
    public static Slug parse(String text) {
        return new Slug(text);
    }

    private static boolean valid(String text) {
        boolean hyphenAllowed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' ? !hyphenAllowed : !alphanumeric(c)) {
                return false;
            }
            hyphenAllowed = c != '-';
        }
        return hyphenAllowed && text.length() <= MAX_LENGTH;
    }

    private static boolean alphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
