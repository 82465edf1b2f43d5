package org.cityprofiles.core.value;

import java.util.regex.Pattern;

/**
 * An e-mail address as HTML's {@code input type=email} accepts it, on a public host and without stray dots. Immutable.
 *
 * @param value the address
 */
public record EmailAddress(String value) {
    private static final Pattern LOCAL_PART =
            Pattern.compile("(?!.{65})(?!.*\\.\\.)(?!\\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\\.)");
    private static final int MAX_LENGTH = 254;

    /** Checks the form. */
    public EmailAddress {
        int at = value.indexOf('@');
        boolean valid = at > 0
                && value.length() <= MAX_LENGTH
                && LOCAL_PART.matcher(value.substring(0, at)).matches()
                && Host.isPublicAsciiName(value.substring(at + 1));
        if (!valid) {
            throw new InvalidValueException(ValueFault.EMAIL, value);
        }
    }

    /** The address with this text. */
    public static EmailAddress parse(String text) {
        return new EmailAddress(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
