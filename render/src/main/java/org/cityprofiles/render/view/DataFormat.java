package org.cityprofiles.render.view;

/** In which form machines, and people without a browser, get what a page shows. */
public enum DataFormat {
    /** The document as it is written, in all languages. */
    JSON,
    /** Linked data in the terms of schema.org. */
    JSON_LD,
    /** Plain text. */
    TEXT,
    /** A table. */
    CSV,
    /** Points on a map. */
    GEOJSON
}
