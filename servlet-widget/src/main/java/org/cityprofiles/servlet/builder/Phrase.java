package org.cityprofiles.servlet.builder;

import java.util.List;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.label.Template;

/**
 * A label around names that are the same in all languages and run from left to right. Immutable.
 *
 * @param label the label
 * @param values what stands in its places
 */
record Phrase(Label label, List<String> values) {
    private static final Tag VALUE = Tag.of("code").with(Attribute.DIR, "ltr").with(Attribute.of("translate"), "no");

    /** Copies the list. */
    Phrase {
        values = List.copyOf(values);
    }

    static Phrase of(Label label, String... values) {
        return new Phrase(label, List.of(values));
    }

    void print(Html out, Labels labels) {
        for (Template.Part part : labels.template(label, values.size()).parts()) {
            if (part instanceof Template.Literal literal) {
                out.text(literal.text());
            } else if (part instanceof Template.Placeholder placeholder) {
                out.element(VALUE, values.get(placeholder.index()));
            }
        }
    }
}
