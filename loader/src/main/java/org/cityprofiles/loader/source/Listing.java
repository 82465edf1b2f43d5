package org.cityprofiles.loader.source;

import static java.util.Comparator.comparing;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * The JSON files of a source, sorted by path, and what it could not give. Close it when the files have been read.
 *
 * @param name the name of the source as a whole
 * @param files the files to read, within the limits
 * @param refusals what was refused
 * @param open what the files are read from
 */
public record Listing(String name, List<SourceFile> files, List<Refusal> refusals, Closeable open)
        implements Closeable {
    /** Puts the files in the order of their paths, and copies the lists. */
    public Listing {
        files = files.stream().sorted(comparing(SourceFile::path)).toList();
        refusals = List.copyOf(refusals);
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
