package org.cityprofiles.examples.hosts;

import java.util.Optional;

/** Asks the widget server, as the host's own server does. */
@FunctionalInterface
public interface Remote {
    /** What stands at an address relative to the base, or nothing when the server does not give it. */
    Optional<String> get(String address);
}
