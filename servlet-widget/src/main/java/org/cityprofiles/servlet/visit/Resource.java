package org.cityprofiles.servlet.visit;

/** What stands at an address, or at all addresses of one pattern. Thread-safe. */
@FunctionalInterface
public interface Resource {
    /** What the address yields for this visit. */
    Outcome answer(Visit visit);
}
