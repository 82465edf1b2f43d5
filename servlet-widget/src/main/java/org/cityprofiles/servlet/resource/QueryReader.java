package org.cityprofiles.servlet.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
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
        List<String> possible = List.copyOf(table.keySet());
        Optional<String> value = value(key, possible);
        Optional<T> chosen = value.map(table::get);
        if (chosen.isPresent()) {
            understood.add(key + '=' + value.get());
        } else if (value.isPresent()) {
            refuse(possible);
        }
        return chosen;
    }

    /**
     * The value of a key that matches a pattern.
     *
     * @param pattern matches only what may stand in an address as it is
     */
    Optional<String> match(String key, Pattern pattern, String description) {
        List<String> possible = List.of(description);
        Optional<String> value = value(key, possible);
        Optional<String> matching = value.filter(pattern.asMatchPredicate());
        if (matching.isPresent()) {
            understood.add(key + '=' + matching.get());
        } else if (value.isPresent()) {
            refuse(possible);
        }
        return matching;
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
