package org.cityprofiles.core.document;

import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.jspecify.annotations.Nullable;

/** A part of a document that can say where it comes from and when it was true. */
public interface Sourced {
    /** The id of one of the document's sources. */
    @Nullable
    Slug source();

    /** When it was true. */
    @Nullable
    PartialDate asOf();
}
