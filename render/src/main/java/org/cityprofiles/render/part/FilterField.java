package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Text;

/**
 * One thing that a list can be limited by. Immutable.
 *
 * @param key its key in the query of the address
 * @param label what it is
 * @param options what can be chosen; the first stands for no limit
 */
public record FilterField(String key, Text label, List<Option> options) {
    /** Copies the list. */
    public FilterField {
        requireNonNull(key, "key");
        requireNonNull(label, "label");
        options = List.copyOf(options);
    }

    /**
     * What can be chosen.
     *
     * @param value as it stands in the query of the address; empty = no limit
     * @param text its name
     * @param chosen whether it is chosen now
     */
    public record Option(String value, Text text, boolean chosen) {
        /** Checks that the words are there. */
        public Option {
            requireNonNull(value, "value");
            requireNonNull(text, "text");
        }
    }
}
