package org.cityprofiles.examples.server;

/** A setting that cannot be what it is set to; the message says which, what was expected and what was found. */
final class BadSettingException extends Exception {
    private static final long serialVersionUID = 1L;

    BadSettingException(String message) {
        super(message);
    }

    static BadSettingException of(Setting setting, String expected, String found) {
        return new BadSettingException("-D" + setting.key() + ": expected " + expected + ", found '" + found + "'");
    }
}
