package org.cityprofiles.render.view;

import org.cityprofiles.core.value.FixedWord;

/** Why there is no page, with the status of HTTP. */
public enum ErrorKind implements FixedWord {
    /** A part of the address has a value that is not allowed. */
    BAD_REQUEST(400),
    /** There is no such page. */
    NOT_FOUND(404),
    /** The page can only be read. */
    NOT_ALLOWED(405),
    /** A fault of the server. */
    INTERNAL(500);

    private final int status;

    ErrorKind(int status) {
        this.status = status;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }
}
