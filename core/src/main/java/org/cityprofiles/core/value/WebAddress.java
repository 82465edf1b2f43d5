package org.cityprofiles.core.value;

import java.util.Locale;

/**
 * An address of the public web: http or https, a public host name that does not mix scripts, no user part, no control,
 * space, quote, bracket or bidirectional character, at most 2,000 characters. The scheme and the host are written in
 * lower case, everything else is kept as given. Immutable.
 *
 * @param value the address
 */
public record WebAddress(String value) {
    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_PORT = 65_535;
    private static final String FORBIDDEN = "\"<>[\\]^`{|}";

    /** Checks the address and puts scheme and host in lower case. */
    public WebAddress {
        value = checked(value);
    }

    /**
     * The address with this text.
     *
     * @throws InvalidValueException with the fault, if it is not such an address
     */
    public static WebAddress parse(String text) {
        return new WebAddress(text);
    }

    private static String checked(String text) {
        requireCharacters(text);
        int start = authorityStart(text);
        int end = authorityEnd(text, start);
        String authority = text.substring(start, end);
        if (authority.indexOf('@') >= 0) {
            throw new InvalidValueException(ValueFault.ADDRESS_USER, text);
        }
        int colon = authority.lastIndexOf(':');
        requireHost(text, colon < 0 ? authority : authority.substring(0, colon));
        if (colon >= 0 && !isPort(authority.substring(colon + 1))) {
            throw new InvalidValueException(ValueFault.ADDRESS_PORT, text);
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
    }

    private static void requireCharacters(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new InvalidValueException(ValueFault.ADDRESS_LENGTH, text);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c == '%' && !isEscape(text, i);
            if (c <= ' ' || escape || (c < 0x7F ? FORBIDDEN.indexOf(c) >= 0 : forbiddenBeyondAscii(text, i))) {
                throw new InvalidValueException(ValueFault.ADDRESS_CHARACTER, text);
            }
        }
    }

    private static boolean isEscape(String text, int percent) {
        return percent + 2 < text.length()
                && Character.digit(text.charAt(percent + 1), 16) >= 0
                && Character.digit(text.charAt(percent + 2), 16) >= 0;
    }

    private static boolean forbiddenBeyondAscii(String text, int index) {
        if (Character.isLowSurrogate(text.charAt(index))
                && index > 0
                && Character.isHighSurrogate(text.charAt(index - 1))) {
            return false;
        }
        return switch (Character.getType(text.codePointAt(index))) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> text.charAt(index) == '\uFFFD';
        };
    }

    private static int authorityStart(String text) {
        for (String scheme : new String[] {"https://", "http://"}) {
            if (text.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        int colon = text.indexOf(':');
        boolean otherScheme = colon > 0 && text.substring(0, colon).chars().allMatch(Character::isLetterOrDigit);
        throw new InvalidValueException(
                otherScheme ? ValueFault.ADDRESS_SCHEME : ValueFault.ADDRESS_WITHOUT_SCHEME, text);
    }

    private static int authorityEnd(String text, int start) {
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void requireHost(String text, String host) {
        if (!Host.isPublicName(host)) {
            throw new InvalidValueException(ValueFault.ADDRESS_HOST, text);
        }
        if (Host.mixesScripts(host)) {
            throw new InvalidValueException(ValueFault.ADDRESS_MIXED_SCRIPTS, text);
        }
    }

    private static boolean isPort(String digits) {
        boolean wellFormed =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return wellFormed && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= MAX_PORT;
    }

    /** The host name in lower case, as given (not in Punycode). */
    public String host() {
        int start = value.indexOf("//") + 2;
        String authority = value.substring(start, authorityEnd(value, start));
        int colon = authority.lastIndexOf(':');
        return colon < 0 ? authority : authority.substring(0, colon);
    }

    @Override
    public String toString() {
        return value;
    }
}
