package org.cityprofiles.core.value;

import java.util.regex.Pattern;

/** A text is not a value of the asked type; carries the text and the fault. */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final ValueFault fault;
    private final String value;

    /** An exception for a text at fault. */
    public InvalidValueException(ValueFault fault, String value) {
        this(fault, value, "");
    }

    /** An exception for a text at fault, with more to say in English after the value. */
    protected InvalidValueException(ValueFault fault, String value, String detail) {
        super("expected " + fault.expectation() + ", found \"" + shown(value) + "\"" + detail);
        this.fault = fault;
        this.value = value;
    }

    /** What is wrong. */
    public ValueFault fault() {
        return fault;
    }

    /** The text at fault, unshortened and unescaped. */
    public String value() {
        return value;
    }

    /** Shortened to whole characters; what would break a line or hide is shown as U+FFFD. */
    private static String shown(String value) {
        boolean shortened = value.codePointCount(0, value.length()) > SHOWN;
        String start = shortened ? value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…" : value;
        return UNSEEN.matcher(start).replaceAll("\uFFFD");
    }
}
