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

    /** The value of a key out of a table, or what holds where the key is absent. */
    <T> T choose(String key, Map<String, T> table, T absent) {
        Optional<String> value = value(key, List.copyOf(table.keySet()));
        T chosen = value.map(table::get).orElse(null);
        if (chosen != null) {
            understood.add(key + '=' + value.get());
            return chosen;
        }
        value.ifPresent(unknown -> refuse(List.copyOf(table.keySet())));
        return absent;
    }

    /**
     * The value of a key that matches a pattern.
     *
     * @param pattern matches only what may stand in an address as it is
     */
    Optional<String> match(String key, Pattern pattern, String description) {
        Optional<String> value = value(key, List.of(description));
        if (value.filter(pattern.asMatchPredicate()).isPresent()) {
            understood.add(key + '=' + value.get());
            return value;
        }
        value.ifPresent(other -> refuse(List.of(description)));
        return Optional.empty();
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
