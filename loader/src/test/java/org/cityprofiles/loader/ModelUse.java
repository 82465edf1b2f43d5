package org.cityprofiles.loader;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which keys and fixed words the model has, and which of them documents use. */
final class ModelUse {
    private static final String MODEL = "org.cityprofiles.core.";
    private static final String TEXTS = MODEL + "text.";

    private final Set<String> keys = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();

    /** All keys of all records below these types, and all words of their enums. */
    static ModelUse possible(List<Class<?>> types) {
        ModelUse use = new ModelUse();
        types.forEach(use::type);
        return use;
    }

    /** The keys and words that have a value in these documents. */
    static ModelUse of(List<Record> documents) throws ReflectiveOperationException {
        ModelUse use = new ModelUse();
        for (Record document : documents) {
            use.value(document);
        }
        return use;
    }

    /** Keys, as {@code Section.heading}. */
    Set<String> keys() {
        return keys;
    }

    /** Fixed words, as {@code SectionKind.FOCUS}. */
    Set<String> words() {
        return words;
    }

    private void type(Type type) {
        if (type instanceof ParameterizedType list) {
            type(list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            for (Object constant : plain.getEnumConstants()) {
                word(constant);
            }
        } else if (type instanceof Class<?> plain && hasKeys(plain)) {
            for (RecordComponent component : plain.getRecordComponents()) {
                if (keys.add(key(component))) {
                    type(component.getGenericType());
                }
            }
        }
    }

    private void value(Object value) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (Object entry : list) {
                value(entry);
            }
        } else if (value.getClass().isEnum()) {
            word(value);
        } else if (hasKeys(value.getClass())) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(value);
                if (part != null && !part.equals(List.of())) {
                    keys.add(key(component));
                    value(part);
                }
            }
        }
    }

    // texts and values of one part are written as a whole
    private static boolean hasKeys(Class<?> type) {
        boolean known = type.getName().startsWith(MODEL) && !type.getName().startsWith(TEXTS);
        return known && type.isRecord() && type.getRecordComponents().length > 1;
    }

    private static String key(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + '.' + component.getName();
    }

    private void word(Object constant) {
        words.add(constant.getClass().getSimpleName() + '.' + constant);
    }
}
