package org.cityprofiles.loader.write;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.Amount;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.core.value.Period;
import org.jspecify.annotations.Nullable;

/** Prints a record of the model: its components in their order, without those that are null. */
public final class RecordWriter {
    private static final Package VALUES = GeoPoint.class.getPackage();

    private final JsonPrinter out = new JsonPrinter();

    private RecordWriter() {}

    /** The JSON of a document, ended by a line feed. */
    public static String write(Record document) {
        RecordWriter writer = new RecordWriter();
        writer.members(document);
        return writer.out.text();
    }

    private void members(Record part) {
        out.open('{');
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            Object value = value(part, component);
            if (value != null) {
                out.key(component.getName());
                value(value);
            }
        }
        out.close('}');
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void value(Object value) {
        if (value instanceof LocalizedText text) {
            byLanguage(text.asMap());
        } else if (value instanceof RichText text) {
            byLanguage(text.asMap());
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof FixedWord word) {
            out.string(word.word());
        } else if (value instanceof Boolean || value instanceof Number) {
            // the form that keeps the scale of a decimal is JSON as well
            out.raw(value instanceof BigDecimal decimal ? decimal.toString() : value.toString());
        } else if (value instanceof Record part && isObject(part)) {
            members(part);
        } else {
            out.string(value.toString());
        }
    }

    private static boolean isObject(Record part) {
        boolean value = part.getClass().getPackage().equals(VALUES);
        return !value || part instanceof GeoPoint || part instanceof Period || part instanceof Amount;
    }

    private void byLanguage(Map<?, ?> texts) {
        out.open('{');
        texts.forEach((language, text) -> {
            out.key(language.toString());
            value(text instanceof List<?> blocks && blocks.size() == 1 ? blocks.get(0) : text);
        });
        out.close('}');
    }

    private void list(List<?> entries) {
        out.open('[');
        for (Object entry : entries) {
            out.entry();
            value(entry);
        }
        out.close(']');
    }
}
