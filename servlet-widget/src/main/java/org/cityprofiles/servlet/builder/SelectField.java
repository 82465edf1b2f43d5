package org.cityprofiles.servlet.builder;

import java.util.List;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A field in which one of several values is chosen. Immutable.
 *
 * @param key its key in the query
 * @param label names it
 * @param options what can be chosen; an empty value stands for what goes without saying
 */
record SelectField(String key, String label, List<Option> options) {
    private static final Tag LABEL = Tag.of("label");
    private static final Tag SELECT = Tag.of("select");
    private static final Tag OPTION = Tag.of("option");
    private static final Attribute SELECTED = Attribute.of("selected");

    /** Copies the list. */
    SelectField {
        options = List.copyOf(options);
    }

    /**
     * What can be chosen. Immutable.
     *
     * @param value as it stands in the query
     * @param text names it
     * @param language of the name; null = the page's
     * @param chosen whether it is chosen now
     */
    record Option(String value, String text, @Nullable String language, boolean chosen) {}

    void print(Html out) {
        out.element(LABEL, this, (html, field) -> {
            html.element(Tag.SPAN, field.label());
            html.start(SELECT).with(Attribute.NAME, field.key()).each(field.options(), SelectField::option);
        });
    }

    private static void option(Html out, Option option) {
        out.start(OPTION)
                .with(Attribute.VALUE, option.value())
                .with(Attribute.LANG, option.language())
                .with(SELECTED, option.chosen() ? "" : null)
                .text(option.text());
    }
}
