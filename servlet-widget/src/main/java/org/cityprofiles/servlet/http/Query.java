package org.cityprofiles.servlet.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The query of an address, decoded. Immutable. */
public final class Query {
    /** A query without keys. */
    public static final Query EMPTY = new Query(Map.of());

    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * The keys and values of a query, or nothing when its encoding is broken.
     *
     * @param raw what stands after the question mark, still encoded
     */
    public static Optional<Query> parse(String raw) {
        if (raw.isEmpty()) {
            return Optional.of(EMPTY);
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            Optional<String> key = PercentEncoding.decode(equals < 0 ? pair : pair.substring(0, equals));
            Optional<String> value = PercentEncoding.decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (key.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            values.computeIfAbsent(key.get(), first -> new ArrayList<>(1)).add(value.get());
        }
        return Optional.of(new Query(values));
    }

    /** The values of a key, in the order of writing; none where it is absent. */
    public List<String> values(String key) {
        return List.copyOf(values.getOrDefault(key, List.of()));
    }
}
