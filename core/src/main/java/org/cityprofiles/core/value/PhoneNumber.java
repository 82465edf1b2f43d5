package org.cityprofiles.core.value;

import java.util.regex.Pattern;

/**
 * An international telephone number of E.164, with single spaces where the editor wrote them. Immutable.
 *
 * @param value the number as written, such as {@code +49 345 2214006}
 */
public record PhoneNumber(String value) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9](?: ?\\d){6,14}");

    /** Checks the form. */
    public PhoneNumber {
        if (!E164.matcher(value).matches()) {
            throw new InvalidValueException(ValueFault.PHONE, value);
        }
    }

    /** The number with this text. */
    public static PhoneNumber parse(String text) {
        return new PhoneNumber(text);
    }

    /** The number without spaces, as a {@code tel:} link takes it. */
    public String dialled() {
        return value.replace(" ", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
