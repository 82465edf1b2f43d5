package org.cityprofiles.loader.shape;

/** What JSON a Java type takes. Immutable and thread-safe. */
public interface Shape {
    /**
     * Compares a node with this shape and reports every difference; keeps the Java value of what is made here.
     *
     * @return whether something usable is left; if not, it has been reported and the caller takes it out
     */
    boolean check(Checking checking, int node);

    /** The word for what is expected, as a key of the bundles. */
    String expectation();
}
