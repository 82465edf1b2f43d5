package org.cityprofiles.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of JSON whose members stand in the order in which they were added; what is not known is left out. Mutable,
 * for one thread.
 */
public final class JsonObject {
    /** The value {@code null}, for where a format asks for it. */
    public static final Object NULL = JsonNull.NULL;

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** An object without members. */
    public JsonObject() {}

    /** Adds a member; nothing for null and for an empty list, and a list of one becomes its one item. */
    public JsonObject with(String name, @Nullable Object value) {
        if (value instanceof List<?> list && list.size() < 2) {
            return list.isEmpty() ? this : with(name, list.get(0));
        }
        return withAsIs(name, value);
    }

    /** Adds a member as it is; nothing for null. */
    public JsonObject withAsIs(String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    /** The one value of its type. */
    enum JsonNull {
        NULL
    }

    Map<String, Object> members() {
        return members;
    }
}
