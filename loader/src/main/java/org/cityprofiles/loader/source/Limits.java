package org.cityprofiles.loader.source;

/**
 * How much a loader reads before it refuses, so that no input can use up memory or time. Immutable; start from {@link
 * #DEFAULT} and change what you need: {@code Limits.DEFAULT.withFiles(500)}.
 *
 * @param bytesPerFile the most bytes in one file
 * @param totalBytes the most bytes in all files together
 * @param files the most JSON files
 * @param depth the most levels of objects and lists inside each other
 * @param textLength the most UTF-16 units in one text
 * @param archiveEntries the most entries of an archive, of whatever sort
 * @param expansion how many times larger than its compressed form an archive entry of more than 1 MiB may be
 * @param problemsPerFile the most problems listed for one file
 */
public record Limits(
        int bytesPerFile,
        long totalBytes,
        int files,
        int depth,
        int textLength,
        int archiveEntries,
        int expansion,
        int problemsPerFile) {

    /** 64 MiB a file, 1 GiB in all, 200,000 files, 64 levels, 64 Ki units a text, 200,000 entries, 100 times, 1,000 problems. */
    public static final Limits DEFAULT = new Limits(64 << 20, 1L << 30, 200_000, 64, 64 << 10, 200_000, 100, 1_000);

    /** Checks that every limit is at least 1. */
    public Limits {
        if (Math.min(Math.min(bytesPerFile, files), Math.min(depth, textLength)) < 1
                || Math.min(Math.min(archiveEntries, expansion), problemsPerFile) < 1
                || totalBytes < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
        if (bytesPerFile == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("bytesPerFile is below " + Integer.MAX_VALUE);
        }
    }

    /** With another limit on the bytes in one file. */
    public Limits withBytesPerFile(int bytes) {
        return new Limits(bytes, totalBytes, files, depth, textLength, archiveEntries, expansion, problemsPerFile);
    }

    /** With another limit on the bytes in all files together. */
    public Limits withTotalBytes(long bytes) {
        return new Limits(bytesPerFile, bytes, files, depth, textLength, archiveEntries, expansion, problemsPerFile);
    }

    /** With another limit on the number of JSON files. */
    public Limits withFiles(int most) {
        return new Limits(
                bytesPerFile, totalBytes, most, depth, textLength, archiveEntries, expansion, problemsPerFile);
    }

    /** With another limit on the levels of objects and lists inside each other. */
    public Limits withDepth(int levels) {
        return new Limits(
                bytesPerFile, totalBytes, files, levels, textLength, archiveEntries, expansion, problemsPerFile);
    }

    /** With another limit on the UTF-16 units in one text. */
    public Limits withTextLength(int units) {
        return new Limits(bytesPerFile, totalBytes, files, depth, units, archiveEntries, expansion, problemsPerFile);
    }

    /** With another limit on the entries of an archive. */
    public Limits withArchiveEntries(int most) {
        return new Limits(bytesPerFile, totalBytes, files, depth, textLength, most, expansion, problemsPerFile);
    }

    /** With another limit on how much larger than its compressed form an archive entry may be. */
    public Limits withExpansion(int times) {
        return new Limits(bytesPerFile, totalBytes, files, depth, textLength, archiveEntries, times, problemsPerFile);
    }

    /** With another limit on the problems listed for one file. */
    public Limits withProblemsPerFile(int most) {
        return new Limits(bytesPerFile, totalBytes, files, depth, textLength, archiveEntries, expansion, most);
    }
}
