package org.cityprofiles.servlet.visit;

import java.util.List;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.servlet.http.Representation;

/** How a visit ends. Immutable. */
public sealed interface Outcome {
    /**
     * With something to show.
     *
     * @param representation what is shown
     */
    record Found(Representation representation) implements Outcome {}

    /**
     * With another address.
     *
     * @param status 301 for good, 302 for now
     * @param address relative to the root of our addresses
     */
    record Moved(int status, String address) implements Outcome {}

    /**
     * With an error.
     *
     * @param kind what is wrong
     * @param allowed the values that would have been allowed; empty where that is not the reason
     */
    record Refused(ErrorKind kind, List<String> allowed) implements Outcome {
        /** Copies the list. */
        public Refused {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * With an error that only programs read, told in their way.
     *
     * @param status the status of HTTP
     * @param representation what is wrong
     */
    record Told(int status, Representation representation) implements Outcome {}

    /** There is nothing at this address. */
    Refused NOT_FOUND = new Refused(ErrorKind.NOT_FOUND, List.of());

    /** The request is at fault, and there is nothing to name. */
    Refused BAD_REQUEST = new Refused(ErrorKind.BAD_REQUEST, List.of());
}
