package org.cityprofiles.core.value;

/** A text is not a value of the asked type; carries the text and the fault. */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

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

    private static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
