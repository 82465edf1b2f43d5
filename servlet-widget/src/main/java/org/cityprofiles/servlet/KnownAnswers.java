package org.cityprofiles.servlet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Complete answers by request as it is written, so that what was asked before needs no look at its address: behind it
 * stand the rendered pages by request in its normal form, which many spellings share. Thread-safe.
 */
final class KnownAnswers {
    /** A longer address is asked by somebody who tries things; it would only push out what others ask. */
    private static final int LONGEST = 512;

    private static final int OVERHEAD = 1_024;
    private static final Set<Integer> KEPT = Set.of(200, 304);

    private final Cache<Key, WidgetResponse> kept;

    /** Room for about so many bytes; bytes that a rendered page shares are counted again. */
    KnownAnswers(long bytes) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Key key, WidgetResponse answer) ->
                        OVERHEAD + key.length() + answer.body().length())
                .build();
    }

    /** Everything an answer depends on. */
    record Key(
            String version,
            LocalDate day,
            String method,
            String mount,
            String path,
            String query,
            @Nullable String ifNoneMatch,
            @Nullable String acceptEncoding) {
        private static final int PRIME = 31;

        static Key of(WidgetRequest request, String version, LocalDate day) {
            return new Key(
                    version,
                    day,
                    request.method(),
                    request.mount(),
                    request.path(),
                    request.query(),
                    request.ifNoneMatch(),
                    request.acceptEncoding());
        }

        /** By what tells requests of one day apart; computed for each request, so that it pays to leave out the rest. */
        @Override
        public int hashCode() {
            int hash = PRIME * path.hashCode() + query.hashCode();
            hash = PRIME * hash + mount.hashCode();
            hash = PRIME * hash + (acceptEncoding == null ? 0 : acceptEncoding.hashCode());
            return PRIME * hash + (ifNoneMatch == null ? 0 : ifNoneMatch.hashCode());
        }

        /** As records do, the parts that differ most often first. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && path.equals(key.path)
                    && query.equals(key.query)
                    && Objects.equals(acceptEncoding, key.acceptEncoding)
                    && Objects.equals(ifNoneMatch, key.ifNoneMatch)
                    && mount.equals(key.mount)
                    && method.equals(key.method)
                    && day.equals(key.day)
                    && version.equals(key.version);
        }

        private int length() {
            return mount.length() + path.length() + query.length() + length(ifNoneMatch) + length(acceptEncoding);
        }

        private static int length(@Nullable String text) {
            return text == null ? 0 : text.length();
        }
    }

    @Nullable
    WidgetResponse find(Key key) {
        return kept.getIfPresent(key);
    }

    /** Keeps an answer if it is one that others will get, too. */
    void keep(Key key, WidgetResponse answer) {
        boolean lasting = !answer.headers().getOrDefault("Cache-Control", "").contains("no-store");
        if (KEPT.contains(answer.status()) && lasting && key.length() <= LONGEST) {
            kept.put(key, answer);
        }
    }

    void clear() {
        kept.invalidateAll();
    }
}
