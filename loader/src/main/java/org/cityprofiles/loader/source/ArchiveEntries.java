package org.cityprofiles.loader.source;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cityprofiles.loader.problem.ProblemCode;

/** Goes through the entries of an archive and refuses the hostile ones. */
final class ArchiveEntries {
    private static final long SMALL = 1 << 20;

    private final ZipFile archive;
    private final String folder;
    private final String prefix;
    private final Limits limits;
    private final Collector found;
    private final Set<String> repeated = new HashSet<>();

    ArchiveEntries(ZipFile archive, String folder, String prefix, Limits limits, Collector found) {
        this.archive = archive;
        this.folder = folder;
        this.prefix = prefix;
        this.limits = limits;
        this.found = found;
    }

    void collect() {
        if (archive.size() > limits.archiveEntries()) {
            found.stop(ProblemCode.TOO_MANY_FILES, "too-many-files.archive", limits.archiveEntries(), archive.size());
            return;
        }
        List<? extends ZipEntry> entries = Collections.list(archive.entries());
        Set<String> seen = new HashSet<>();
        entries.stream().map(ZipEntry::getName).filter(name -> !seen.add(name)).forEach(repeated::add);
        for (ZipEntry entry : entries) {
            if (entry.getName().startsWith(folder) && isSafe(entry) && !entry.isDirectory() && isWanted(path(entry))) {
                add(entry);
            }
        }
    }

    private boolean isSafe(ZipEntry entry) {
        String name = entry.getName();
        if (name.startsWith("/") || name.indexOf('\\') >= 0 || name.matches("(?s)[A-Za-z]:.*") || hasDots(name)) {
            found.refuse(ProblemCode.UNSAFE_NAME, prefix + name, "unsafe-name");
            return false;
        }
        if (repeated.contains(name)) {
            // nobody can say which of them counts, so none does
            found.refuse(ProblemCode.DUPLICATE_NAME, prefix + name, "duplicate-name");
            return false;
        }
        return true;
    }

    private static boolean hasDots(String name) {
        return List.of(name.split("/")).contains("..");
    }

    private static boolean isWanted(String name) {
        boolean hidden = name.startsWith(".") || name.contains("/.");
        return Collector.isJson(name) && !hidden && !name.startsWith("images/");
    }

    private void add(ZipEntry entry) {
        long size = entry.getSize();
        if (size > SMALL && size / Math.max(1, entry.getCompressedSize()) > limits.expansion()) {
            found.refuse(
                    ProblemCode.TOO_LARGE, prefix + entry.getName(), "too-large.expansion", limits.expansion(), size);
        } else {
            found.add(new SourceFile(
                    prefix + entry.getName(), path(entry), size, () -> ArchiveSource.read(archive, entry)));
        }
    }

    private String path(ZipEntry entry) {
        return entry.getName().substring(folder.length());
    }
}
