package org.cityprofiles.loader.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All files of another source as they were at one moment, in memory, under the same names; what the source refused is
 * refused here too, and a file that could not be read cannot be read. Immutable; the content of its files is not copied
 * and must not be changed.
 *
 * @param name the name of the source
 * @param files its files
 * @param refusals what it refused
 */
public record Snapshot(String name, List<SourceFile> files, List<Refusal> refusals) implements Source {
    /** Copies the lists. */
    public Snapshot {
        files = List.copyOf(files);
        refusals = List.copyOf(refusals);
    }

    /**
     * Reads a source now.
     *
     * @throws IOException if the source does not exist, or the medium fails
     */
    public static Snapshot of(Source source, Limits limits) throws IOException {
        try (Listing listing = source.list(limits)) {
            List<SourceFile> read = new ArrayList<>();
            listing.files().forEach(file -> read.add(read(file)));
            return new Snapshot(listing.name(), read, listing.refusals());
        }
    }

    private static SourceFile read(SourceFile file) {
        try {
            byte[] bytes = file.content().read();
            return new SourceFile(file.name(), file.path(), bytes.length, () -> bytes);
        } catch (IOException e) {
            // the loader reports it, with all that is wrong elsewhere
            return new SourceFile(file.name(), file.path(), file.size(), () -> {
                throw e;
            });
        }
    }

    /** Without some files and refusals, by their names. */
    public Snapshot without(Predicate<String> gone) {
        return new Snapshot(
                name,
                files.stream().filter(file -> !gone.test(file.name())).toList(),
                refusals.stream().filter(refusal -> !gone.test(refusal.name())).toList());
    }

    /** With other files too. */
    public Snapshot with(List<SourceFile> more) {
        List<SourceFile> all = new ArrayList<>(files);
        all.addAll(more);
        return new Snapshot(name, all, refusals);
    }

    @Override
    public Listing list(Limits limits) {
        Collector found = new Collector(name, limits);
        files.forEach(found::add);
        Listing within = found.listing(() -> {});
        List<Refusal> refused = new ArrayList<>(refusals);
        refused.addAll(within.refusals());
        return new Listing(name, within.files(), refused, () -> {});
    }

    @Override
    public Optional<byte[]> bytes(String wanted) throws IOException {
        for (SourceFile file : files) {
            if (file.name().equals(wanted)) {
                return Optional.of(file.content().read());
            }
        }
        return Optional.empty();
    }
}
