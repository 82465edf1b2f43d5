package org.cityprofiles.servlet.live;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Times and sizes of the files that a catalogue is made of: they tell that something changed, on shared drives too, which
 * send no events. Immutable.
 *
 * @param files by name
 * @param newest when the last of them was written
 */
public record Stamps(Map<String, String> files, Instant newest) {
    /** Those of no files, which no catalogue has. */
    public static final Stamps NONE = new Stamps(Map.of(), Instant.MIN);

    /** Some drives know times only to two seconds. */
    private static final Duration COARSEST = Duration.ofSeconds(2);

    private static final int DEEPEST = 64;

    /** Copies the map. */
    public Stamps {
        files = Map.copyOf(files);
    }

    /**
     * Those of a folder, or of a single file.
     *
     * @throws IOException when there is nothing, or the medium fails
     */
    public static Stamps of(Path path) throws IOException {
        Visitor visitor = new Visitor(path);
        Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, visitor);
        return new Stamps(visitor.files, visitor.newest);
    }

    /** These, or none where a file is so new that it may still change without its stamp telling. */
    public Stamps settled(Instant now) {
        return Duration.between(newest, now).abs().compareTo(COARSEST) < 0 ? NONE : this;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<String, String> files = new TreeMap<>();
        private Instant newest = Instant.EPOCH;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean counts = file.equals(root)
                    || file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
            if (counts && !isHidden(file)) {
                Instant written = attributes.lastModifiedTime().toInstant();
                newest = written.isAfter(newest) ? written : newest;
                files.put(file.toString(), written + " " + attributes.size() + " " + attributes.fileKey());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
            if (file.equals(root)) {
                throw fault;
            }
            files.put(file.toString(), "cannot be read");
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
