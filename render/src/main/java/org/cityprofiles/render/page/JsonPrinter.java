package org.cityprofiles.render.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.SafeHtml;
import org.cityprofiles.render.json.JsonObject;
import org.cityprofiles.render.json.JsonWriter;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.view.View;
import org.jspecify.annotations.Nullable;

/**
 * Prints views as JSON in UTF-8, for template engines outside Java. The same view gives the same bytes.
 *
 * <p>A record is an object of its components in their order, without those that are null; one that stands for one of
 * several kinds of thing has its name under {@code type}. A {@link Text} without marks is a string; otherwise an object
 * of {@code text}, {@code lang} and {@code dir}, with {@code runs} where it has several. Markup, links, dates and codes
 * are strings, and so are the words of enums.
 */
public final class JsonPrinter {
    private JsonPrinter() {}

    /** A view as one object. */
    public static byte[] json(View view) {
        return new JsonWriter().value(value(view)).toByteArray();
    }

    private static Object value(Object value) {
        if (value instanceof Text text) {
            return text(text);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(JsonPrinter::value).toList();
        }
        if (isWord(value)) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant instanceof FixedWord word
                    ? word.word()
                    : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value instanceof Record part ? object(part) : value;
    }

    private static boolean isWord(Object value) {
        return value instanceof SafeHtml
                || value instanceof Link
                || value instanceof WebAddress
                || value instanceof Slug
                || value instanceof LanguageTag
                || value instanceof CountryCode
                || value instanceof PartialDate
                || value instanceof LocalDate
                || value instanceof Colour;
    }

    private static JsonObject object(Record part) {
        JsonObject object = new JsonObject();
        if (Stream.of(part.getClass().getInterfaces()).anyMatch(Class::isSealed)) {
            object.withAsIs("type", part.getClass().getSimpleName());
        }
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            Object value = read(component, part);
            object.withAsIs(component.getName(), value == null ? null : value(value));
        }
        return object;
    }

    private static @Nullable Object read(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Object text(Text text) {
        if (text.runs().size() == 1) {
            return run(text.runs().get(0));
        }
        return new JsonObject()
                .withAsIs("text", text.toString())
                .withAsIs("runs", text.runs().stream().map(JsonPrinter::run).toList());
    }

    private static Object run(Run run) {
        LanguageTag language = run.language();
        if (language == null && !run.isolated()) {
            return run.value();
        }
        String direction = language == null ? "auto" : language.direction().attribute();
        return new JsonObject()
                .withAsIs("text", run.value())
                .withAsIs("lang", Words.tag(language))
                .withAsIs("dir", direction);
    }
}
