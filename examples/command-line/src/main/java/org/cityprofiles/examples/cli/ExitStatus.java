package org.cityprofiles.examples.cli;

/** What the program ends with. */
final class ExitStatus {
    /** Nothing wrong, or warnings only. */
    static final int CLEAN = 0;
    /** Problems in the documents. */
    static final int PROBLEMS = 1;
    /** A command that cannot be understood, a file that cannot be read, a port in use. */
    static final int USAGE = 2;

    private ExitStatus() {}
}
