package org.cityprofiles.loader.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;

/** All JSON files below a folder. */
record FolderSource(Path folder) implements Source {
    private static final int DEEPEST = 64;

    @Override
    public Listing list(Limits limits) throws IOException {
        Collector found = new Collector(slashes(folder), limits);
        FolderVisitor visitor = new FolderVisitor(folder, found);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, visitor);
        return found.listing(() -> {});
    }

    @Override
    public Optional<byte[]> bytes(String name) throws IOException {
        Path file = folder.getFileSystem().getPath(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
