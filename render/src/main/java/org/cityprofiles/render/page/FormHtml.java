package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.FilterField;
import org.cityprofiles.render.part.FilterForm;
import org.cityprofiles.render.part.SearchForm;

/** Prints forms that lead to another address by what is chosen in them: they send nothing else and need no script. */
final class FormHtml {
    private static final Tag FILTER =
            Tag.of("form").with(Attribute.of("method"), "get").classed("cp-form cp-filter");
    private static final Tag SEARCH = Tag.of("form")
            .with(Attribute.of("method"), "get")
            .with(Attribute.ROLE, "search")
            .classed("cp-form");
    private static final Tag LABEL = Tag.of("label");
    private static final Tag SELECT = Tag.of("select");
    private static final Tag OPTION = Tag.of("option");
    private static final Tag INPUT = Tag.of("input")
            .with(Attribute.TYPE, "search")
            .with(Attribute.NAME, SearchForm.KEY)
            .with(Attribute.of("maxlength"), Integer.toString(SearchForm.MOST))
            .with(Attribute.of("autocomplete"), "off")
            .with(Attribute.of("spellcheck"), "false")
            .with(Attribute.DIR, "auto");
    private static final Tag BUTTON = Tag.of("button").with(Attribute.TYPE, "submit");
    private static final Tag HINT = Tag.P.classed("cp-meta");
    private static final Attribute SELECTED = Attribute.of("selected");

    private FormHtml() {}

    static void filter(Html out, FilterForm form) {
        out.start(FILTER).action(form.action()).content(form, FormHtml::filterContent);
    }

    private static void filterContent(Html out, FilterForm form) {
        out.each(form.fields(), FormHtml::field);
        Words.element(out, BUTTON, form.submit());
    }

    private static void field(Html out, FilterField field) {
        out.element(LABEL, field, FormHtml::fieldContent);
    }

    private static void fieldContent(Html out, FilterField field) {
        Words.element(out, Tag.SPAN, field.label());
        out.start(SELECT).with(Attribute.NAME, field.key()).each(field.options(), FormHtml::option);
    }

    private static void option(Html out, FilterField.Option option) {
        out.start(OPTION)
                .with(Attribute.VALUE, option.value())
                .with(SELECTED, option.chosen() ? "" : null)
                .text(option.text().toString());
    }

    static void search(Html out, SearchForm form) {
        out.start(SEARCH).action(form.action()).content(form, FormHtml::searchContent);
        Words.element(out, HINT, form.hint());
    }

    private static void searchContent(Html out, SearchForm form) {
        out.element(LABEL, form, FormHtml::searchField);
        Words.element(out, BUTTON, form.submit());
    }

    private static void searchField(Html out, SearchForm form) {
        Words.element(out, Tag.SPAN, form.field());
        out.start(INPUT).with(Attribute.VALUE, form.query()).empty();
    }
}
