package org.cityprofiles.loader.source;

import java.io.IOException;

/**
 * One JSON file of a source.
 *
 * @param name the name problems are reported under
 * @param path the path inside the source, with slashes: its first folder tells the kind of document
 * @param size its length in bytes
 * @param content gives its bytes
 */
public record SourceFile(String name, String path, long size, Content content) {
    /** Reads a file again and again. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }
}
