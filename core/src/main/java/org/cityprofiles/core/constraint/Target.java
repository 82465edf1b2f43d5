package org.cityprofiles.core.constraint;

/** What an id in a document refers to. */
public enum Target {
    /** A place. */
    PLACE,
    /** An organisation. */
    ORGANISATION,
    /** A place or an organisation. */
    PARTY,
    /** A network. */
    NETWORK,
    /** A source of the same document. */
    SOURCE
}
