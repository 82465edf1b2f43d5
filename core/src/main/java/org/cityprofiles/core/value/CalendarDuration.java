package org.cityprofiles.core.value;

import java.util.regex.Pattern;

/**
 * A duration as ISO 8601 writes it, in years, months and days, or in weeks alone: {@code P3Y}, {@code P18M}, {@code P6W}.
 * Immutable.
 *
 * @param value the text
 */
public record CalendarDuration(String value) {
    private static final Pattern ISO =
            Pattern.compile("P(?:\\d{1,4}W|(?=\\d)(?:\\d{1,4}Y)?(?:\\d{1,4}M)?(?:\\d{1,4}D)?)");

    /** Checks the form; a duration of nothing is refused. */
    public CalendarDuration {
        if (!ISO.matcher(value).matches() || java.time.Period.parse(value).isZero()) {
            throw new InvalidValueException(ValueFault.DURATION, value);
        }
    }

    /** The duration with this text. */
    public static CalendarDuration parse(String text) {
        return new CalendarDuration(text);
    }

    /** The same as a period of the JDK; weeks become days. */
    public java.time.Period toPeriod() {
        return java.time.Period.parse(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
