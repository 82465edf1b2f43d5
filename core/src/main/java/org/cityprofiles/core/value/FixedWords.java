package org.cityprofiles.core.value;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of each enum of fixed words, by word; made once. */
final class FixedWords {
    private static final ClassValue<Map<String, Object>> BY_WORD = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> constants = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(((FixedWord) constant).word(), constant);
            }
            return constants;
        }
    };

    private FixedWords() {}

    static @Nullable Object find(Class<?> type, String word) {
        return BY_WORD.get(type).get(word);
    }
}
