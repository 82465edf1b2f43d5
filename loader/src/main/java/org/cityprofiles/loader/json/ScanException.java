package org.cityprofiles.loader.json;

/** Ends a scan at its first fault; never leaves this package, and has no stack trace because it is only a jump. */
final class ScanException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    ScanException(Fault fault) {
        super(fault.toString(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
