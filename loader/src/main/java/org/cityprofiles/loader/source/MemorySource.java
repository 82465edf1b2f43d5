package org.cityprofiles.loader.source;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Documents in memory, by path. */
record MemorySource(Map<String, byte[]> files) implements Source {
    MemorySource {
        files = new TreeMap<>(files);
    }

    @Override
    public Listing list(Limits limits) {
        Collector found = new Collector("memory", limits);
        files.forEach((path, bytes) -> found.add(new SourceFile(path, path, bytes.length, () -> bytes)));
        return found.listing(() -> {});
    }

    @Override
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
