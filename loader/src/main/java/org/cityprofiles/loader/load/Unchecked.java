package org.cityprofiles.loader.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cityprofiles.loader.source.SourceFile;

/** Reads a file that could be read a moment ago. */
final class Unchecked {
    private Unchecked() {}

    static byte[] read(SourceFile file) {
        try {
            return file.content().read();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
