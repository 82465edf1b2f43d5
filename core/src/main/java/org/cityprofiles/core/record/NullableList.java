package org.cityprofiles.core.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of documents, in which null means unknown and empty means known to be empty. */
public final class NullableList {
    private NullableList() {}

    /** An immutable copy, or null for null. */
    public static <T> @Nullable List<T> copyOf(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /** The list itself, or an empty one for null. */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
