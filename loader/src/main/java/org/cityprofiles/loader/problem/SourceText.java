package org.cityprofiles.loader.problem;

import java.io.IOException;
import java.util.Optional;

/** Gives the bytes of a source again, so that a report can show the line at fault. */
@FunctionalInterface
public interface SourceText {
    /** No source can be shown again. */
    SourceText NONE = name -> Optional.empty();

    /** The bytes of the source of this name (see {@link Problem#source()}), or nothing when it cannot be shown. */
    Optional<byte[]> bytes(String name) throws IOException;
}
