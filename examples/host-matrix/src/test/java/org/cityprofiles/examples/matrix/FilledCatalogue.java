package org.cityprofiles.examples.matrix;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/** A catalogue in which every text of every document is another text: the next one that is given. */
final class FilledCatalogue {
    private static final LanguageTag ITALIAN = LanguageTag.parse("it");
    private static final String DOCUMENTS = "org.cityprofiles.core.";
    private static final String VALUES = "org.cityprofiles.core.value.";

    /** Strings that are no text for people. */
    private static final Set<String> NAMES = Set.of("Image.file");

    private final Supplier<String> texts;
    private final Set<String> filled = new TreeSet<>();
    private final Catalogue catalogue;

    FilledCatalogue(Catalogue sample, Supplier<String> texts) {
        this.texts = texts;
        CatalogueInfo info = (CatalogueInfo) filledRecord(sample.info());
        this.catalogue = Catalogue.of(
                info,
                sample.documents().stream()
                        .map(document -> (Document) filledRecord((Record) document))
                        .toList());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The components of records that have been filled: {@code Place.name}. */
    Set<String> filled() {
        return filled;
    }

    private Record filledRecord(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component ->
                        filled(record.getClass().getSimpleName() + '.' + component.getName(), value(component, record)))
                .toArray();
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot fill " + record.getClass().getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object filled(String name, @Nullable Object value) {
        if (value instanceof LocalizedText) {
            filled.add(name);
            return LocalizedText.of(ITALIAN, texts.get());
        }
        if (value instanceof RichText) {
            filled.add(name);
            return rich(texts.get());
        }
        if (value instanceof String && !NAMES.contains(name)) {
            filled.add(name);
            return texts.get();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> filled(name, item)).toList();
        }
        return value instanceof Record record && isDocument(record) ? filledRecord(record) : value;
    }

    private static boolean isDocument(Record record) {
        String name = record.getClass().getName();
        return name.startsWith(DOCUMENTS) && !name.startsWith(VALUES);
    }

    /** As markup, where the model takes it for markup; otherwise as the text that it is. */
    private static RichText rich(String text) {
        try {
            return RichText.of(ITALIAN, text);
        } catch (InvalidValueException e) {
            return RichText.of(ITALIAN, text.replace("&", "&amp;").replace("<", "&lt;"));
        }
    }
}
