package org.cityprofiles.loader.problem;

/** How much a problem weighs: an error keeps a document out of the catalogue, a warning does not. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The stable lower-case word used in text and JSON output, in every language. */
    public String word() {
        return word;
    }
}
