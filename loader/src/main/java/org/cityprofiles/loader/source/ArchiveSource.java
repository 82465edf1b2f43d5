package org.cityprofiles.loader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cityprofiles.loader.problem.ProblemCode;

/**
 * The JSON files of a zip archive; nothing is ever unpacked to disk.
 *
 * @param name the name of the archive
 * @param folder the folder inside it, empty or ended by a slash
 * @param opener opens the archive
 */
record ArchiveSource(String name, String folder, Opener opener) implements Source {
    /** Opens an archive anew. */
    @FunctionalInterface
    interface Opener {
        ZipFile open() throws IOException;
    }

    static ArchiveSource of(Path zip) {
        return new ArchiveSource(FolderSource.slashes(zip), "", () -> new ZipFile(zip.toFile()));
    }

    @Override
    public Listing list(Limits limits) throws IOException {
        Collector found = new Collector(name, limits);
        try {
            ZipFile archive = opener.open();
            new ArchiveEntries(archive, folder, prefix(), limits, found).collect();
            return found.listing(archive);
        } catch (ZipException damaged) {
            found.stop(ProblemCode.DAMAGED_ARCHIVE, "damaged-archive");
            return found.listing(() -> {});
        }
    }

    @Override
    public Optional<byte[]> bytes(String file) throws IOException {
        if (!file.startsWith(prefix())) {
            return Optional.empty();
        }
        try (ZipFile archive = opener.open()) {
            ZipEntry entry = archive.getEntry(file.substring(prefix().length()));
            return entry == null ? Optional.empty() : Optional.of(read(archive, entry));
        }
    }

    private String prefix() {
        return name + "!/";
    }

    /** The bytes of an entry, which must be as many as the archive says. */
    static byte[] read(ZipFile archive, ZipEntry entry) throws IOException {
        try (InputStream in = archive.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) entry.getSize() + 1);
            if (bytes.length != entry.getSize()) {
                throw new ZipException(entry.getName() + " has another size than the archive says");
            }
            return bytes;
        }
    }
}
