package org.cityprofiles.loader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cityprofiles.loader.problem.SourceText;

/**
 * Where documents come from: a folder, a file, a zip archive, a folder on the class path, or memory. Implementations are
 * immutable and thread-safe; they read only when asked, so that one source can be loaded again and again.
 *
 * <p>Only files named {@code *.json} are given; files and folders whose name begins with a dot, and everything else, are
 * passed over. A link that leads out of the folder, a loop of links, an unsafe name in an archive and a file above a limit
 * are refused.
 */
public sealed interface Source extends SourceText
        permits FolderSource, FileSource, ArchiveSource, ClassPathSource, MemorySource, Snapshot {

    /** The files to read, and what was refused. */
    Listing list(Limits limits) throws IOException;

    /** A folder, an archive when the name ends in {@code .zip}, else a single file. */
    static Source of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        boolean archive = path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        return archive ? archive(path) : file(path);
    }

    /** All JSON files below a folder. */
    static Source folder(Path folder) {
        return new FolderSource(folder);
    }

    /** A single file. */
    static Source file(Path file) {
        return new FileSource(file);
    }

    /** All JSON files in a zip archive. */
    static Source archive(Path zip) {
        return ArchiveSource.of(zip);
    }

    /** A folder on the class path, in a directory or in a jar; of several of that name, the first. */
    static Source classPath(ClassLoader classes, String folder) {
        return new ClassPathSource(classes, folder);
    }

    /** Documents already in memory, by their path in the catalogue ({@code profiles/ghent.json}). */
    static Source memory(Map<String, byte[]> files) {
        return new MemorySource(files);
    }

    /** One document as text, with a name such as {@code profiles/ghent.json}. */
    static Source text(String name, String json) {
        return memory(Map.of(name, json.getBytes(StandardCharsets.UTF_8)));
    }

    /** One document from a stream, which is read to its end now and not closed. */
    static Source stream(String name, InputStream in) throws IOException {
        return memory(Map.of(name, in.readNBytes(Limits.DEFAULT.bytesPerFile() + 1)));
    }

    @Override
    Optional<byte[]> bytes(String name) throws IOException;
}
