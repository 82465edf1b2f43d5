package org.cityprofiles.servlet.resource;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cityprofiles.servlet.http.Query;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys that a resource knows, and notes the first that has a value which is not allowed or stands twice.
 * Mutable, for one visit.
 */
final class QueryReader {
    private final Query query;
    private final StringJoiner understood = new StringJoiner("&");
    private @Nullable List<String> allowed;

    QueryReader(Query query) {
        this.query = query;
    }

    /** What the value of a key stands for in a table; empty where the key is absent or has another value. */
    <T> Optional<T> choose(String key, Map<String, T> table) {
        return read(
                        key,
                        value -> Optional.of(value).filter(table::containsKey),
                        Function.identity(),
                        List.copyOf(table.keySet()))
                .map(table::get);
    }

    /** Whether a key has an empty value, which forms send where nothing is filled in. */
    boolean isBlank(String key) {
        return query.values(key).equals(List.of(""));
    }

    /** As {@link #choose}; an empty value, which forms send where nothing is chosen, is no choice. */
    <T> Optional<T> chooseOrNone(String key, Map<String, T> table) {
        return isBlank(key) ? Optional.empty() : choose(key, table);
    }

    /** What the values of a key, with commas between them, stand for in a table; empty where the key is absent. */
    <T> Set<T> chooseSome(String key, Map<String, T> table) {
        Optional<List<String>> some = read(
                key,
                value -> Optional.of(List.of(value.split(",", -1))).filter(table.keySet()::containsAll),
                values -> String.join(",", values),
                List.copyOf(table.keySet()));
        return some.stream()
                .flatMap(List::stream)
                .flatMap(value -> Optional.ofNullable(table.get(value)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The value of a key that matches a pattern.
     *
     * @param pattern matches only what may stand in an address as it is
     */
    Optional<String> match(String key, Pattern pattern, String description) {
        return read(
                key,
                value -> Optional.of(value).filter(pattern.asMatchPredicate()),
                Function.identity(),
                List.of(description));
    }

    /**
     * What the value of a key stands for; empty where the key is absent or has a value that is not allowed.
     *
     * @param reader reads a value; empty = it is not allowed
     * @param writer writes it in its normal form, as it may stand in an address
     * @param possible what is allowed
     */
    <T> Optional<T> read(
            String key, Function<String, Optional<T>> reader, Function<T, String> writer, List<String> possible) {
        Optional<String> value = value(key, possible);
        Optional<T> read = value.flatMap(reader);
        if (read.isPresent()) {
            understood.add(key + '=' + writer.apply(read.get()));
        } else if (value.isPresent()) {
            refuse(possible);
        }
        return read;
    }

    private Optional<String> value(String key, List<String> possible) {
        List<String> values = query.values(key);
        if (values.size() > 1) {
            refuse(possible);
            return Optional.empty();
        }
        return values.stream().findFirst();
    }

    private void refuse(List<String> possible) {
        if (allowed == null) {
            allowed = possible;
        }
    }

    /** What is allowed for the first key that had something else. */
    Optional<List<String>> refused() {
        return Optional.ofNullable(allowed);
    }

    /** The known keys as a query with its question mark; empty where there is none. */
    String understood() {
        return understood.length() == 0 ? "" : "?" + understood;
    }
}
