package org.cityprofiles.loader.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cityprofiles.loader.problem.ProblemCode;

/** A single file; its path inside the source is its name below the folder it stands in. */
record FileSource(Path file) implements Source {
    @Override
    public Listing list(Limits limits) throws IOException {
        Collector found = new Collector(name(), limits);
        if (Files.isRegularFile(file) && Files.isReadable(file)) {
            found.add(new SourceFile(name(), path(), Files.size(file), () -> Files.readAllBytes(file)));
        } else {
            String why = Files.isReadable(file) ? "unreadable.other-sort" : "unreadable.no-permission";
            found.refuse(ProblemCode.UNREADABLE, name(), why);
        }
        return found.listing(() -> {});
    }

    @Override
    public Optional<byte[]> bytes(String name) throws IOException {
        return name.equals(name()) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private String name() {
        return FolderSource.slashes(file);
    }

    private String path() {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        Path above = folder == null ? null : folder.getFileName();
        // a catalogue.json speaks for a catalogue wherever it stands
        return above == null || absolute.endsWith("catalogue.json")
                ? absolute.getFileName().toString()
                : above + "/" + absolute.getFileName();
    }
}
