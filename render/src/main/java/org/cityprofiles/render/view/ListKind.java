package org.cityprofiles.render.view;

/** The pages that list documents. */
public enum ListKind {
    /** Everything, in short: where all paths begin. */
    HOME,
    /** All cities. */
    CITIES,
    /** All networks. */
    NETWORKS,
    /** All practices. */
    PRACTICES,
    /** What has the name that is looked for. */
    SEARCH
}
