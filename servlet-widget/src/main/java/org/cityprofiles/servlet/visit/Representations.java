package org.cityprofiles.servlet.visit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.cityprofiles.servlet.http.Representation;

/** What was rendered before, as long as there is room for it. Thread-safe. */
public final class Representations {
    private final Cache<Key, Representation> kept;

    /** Room for about so many bytes. */
    public Representations(long bytes) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Key key, Representation value) -> value.weight())
                .build();
    }

    /**
     * Everything a representation depends on.
     *
     * @param version of the catalogue
     * @param day of the visit
     * @param request what was asked for, in its normal form; a record
     */
    record Key(String version, LocalDate day, Record request) {}

    /** The representation that was kept, or else a new one, which is made only once at a time; nothing is not kept. */
    Optional<Representation> get(Key key, Supplier<Optional<Representation>> maker) {
        return Optional.ofNullable(kept.get(key, absent -> maker.get().orElse(null)));
    }

    /** Forgets everything. */
    public void clear() {
        kept.invalidateAll();
    }

    /** How many representations are kept. */
    public long count() {
        kept.cleanUp();
        return kept.estimatedSize();
    }
}
