package org.cityprofiles.core.catalogue;

import java.util.Locale;

/** The rules that documents must keep together; each has a stable code. */
public enum Rule {
    /** Two documents of a kind, or a place and an organisation, have the same id. */
    DUPLICATE_ID(true),
    /** A former id is the id, or a former id, of another document of its kind. */
    FORMER_ID_TAKEN(true),
    /** A reference names a document that does not exist. */
    DANGLING_REFERENCE(true),
    /** A reference names a document of another kind. */
    WRONG_REFERENCE(true),
    /** A chain of parts, successors, programmes or replacements leads back to its start. */
    CYCLE(true),
    /** The members that are declared and those that are listed differ in number. */
    DECLARED_COUNT(false),
    /** A member is only named, since it has no document yet. */
    MEMBER_WITHOUT_DOCUMENT(false),
    /** A period reaches beyond the period it lies in. */
    PERIOD_OUTSIDE(false),
    /** A text lacks a language in which its document is offered. */
    MISSING_TRANSLATION(false),
    /** A member was replaced, but no member says that it took the place. */
    REPLACED_BY_NOBODY(false);

    private final boolean error;

    Rule(boolean error) {
        this.error = error;
    }

    /** The stable code: the name in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a catalogue cannot exist with it; otherwise it is a warning. */
    public boolean error() {
        return error;
    }
}
