package org.cityprofiles.servlet.builder;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.part.SearchForm;
import org.cityprofiles.servlet.builder.Candidates.Candidate;

/** Prints the form in which everything is chosen; it leads to the same page with what was chosen in its query. */
final class ChooserHtml {
    private static final Tag FORM =
            Tag.of("form").with(Attribute.of("method"), "get").classed("cp-form cp-chooser");
    private static final Tag FIELDSET = Tag.of("fieldset");
    private static final Tag LEGEND = Tag.of("legend");
    private static final Tag MAIN_LEGEND = LEGEND.classed("cp-h");
    private static final Tag LABEL = Tag.of("label");
    private static final Tag FIND = Tag.DIV.classed("cp-find");
    private static final Tag GROUPS = Tag.DIV.classed("cp-picks");
    private static final Tag DETAIL = Tag.SPAN.classed("cp-meta");
    private static final Tag SEARCH = Tag.of("input")
            .with(Attribute.TYPE, "search")
            .with(Attribute.NAME, SearchForm.KEY)
            .with(Attribute.of("maxlength"), Integer.toString(SearchForm.MOST))
            .with(Attribute.of("autocomplete"), "off")
            .with(Attribute.of("spellcheck"), "false")
            .with(Attribute.DIR, "auto");
    private static final Tag RADIO =
            Tag.of("input").with(Attribute.TYPE, "radio").with(Attribute.NAME, "subject");
    private static final Tag HIDDEN =
            Tag.of("input").with(Attribute.TYPE, "hidden").with(Attribute.NAME, "tab");
    private static final Tag BUTTON = Tag.of("button").with(Attribute.TYPE, "submit");
    private static final Attribute CHECKED = Attribute.of("checked");

    private ChooserHtml() {}

    static void print(Html out, BuilderPage page) {
        out.start(FORM).action(page.here()).content(page, ChooserHtml::content);
    }

    private static void content(Html out, BuilderPage page) {
        out.element(FIELDSET, page, ChooserHtml::subject);
        out.element(FIELDSET, page, ChooserHtml::look);
        if (page.choice().way() != Way.HTML) {
            out.start(HIDDEN).with(Attribute.VALUE, page.choice().way().word()).empty();
        }
    }

    private static void subject(Html out, BuilderPage page) {
        BuilderHtml.text(out, MAIN_LEGEND, page.labels(), Label.BUILDER_SUBJECT);
        out.element(FIND, page, ChooserHtml::find);
        BuilderHtml.text(out, BuilderHtml.META, page.labels(), Label.SEARCH_HINT);
        String words = page.choice().words();
        if (words != null && page.groups().isEmpty()) {
            out.element(BuilderHtml.NOTE, page.labels().text(Label.SEARCH_NONE, words));
        }
        out.element(GROUPS, page, ChooserHtml::groups);
    }

    private static void find(Html out, BuilderPage page) {
        out.element(LABEL, page, (html, same) -> {
            BuilderHtml.text(html, Tag.SPAN, same.labels(), Label.SEARCH_FIELD);
            html.start(SEARCH)
                    .with(
                            Attribute.VALUE,
                            Objects.requireNonNullElse(same.choice().words(), ""))
                    .empty();
        });
        BuilderHtml.text(out, BUTTON, page.labels(), Label.SEARCH_SUBMIT);
    }

    private static void groups(Html out, BuilderPage page) {
        Candidate chosen = Objects.requireNonNull(page.chosen(), "chosen");
        group(out, page.labels(), Label.BUILDER_CHOSEN, List.of(chosen), true);
        for (Candidates.Group group : page.groups()) {
            List<Candidate> others = group.candidates().stream()
                    .filter(candidate -> !candidate.subject().equals(chosen.subject()))
                    .toList();
            group(out, page.labels(), group.label(), others, false);
        }
    }

    private static void group(Html out, Labels labels, Label label, List<Candidate> candidates, boolean chosen) {
        if (!candidates.isEmpty()) {
            out.start(FIELDSET).content(candidates, (html, all) -> {
                BuilderHtml.text(html, LEGEND, labels, label);
                all.forEach(candidate -> candidate(html, labels, candidate, chosen));
            });
        }
    }

    private static void candidate(Html out, Labels labels, Candidate candidate, boolean chosen) {
        out.element(LABEL, candidate, (html, some) -> {
            html.start(RADIO)
                    .with(Attribute.VALUE, some.subject().path())
                    .with(CHECKED, chosen ? "" : null)
                    .empty();
            html.element(Tag.SPAN, some, (inner, named) -> {
                BuilderHtml.name(inner.start(Tag.SPAN), labels, named.name());
                if (named.detail() != null) {
                    inner.text(" ");
                    BuilderHtml.name(inner.start(DETAIL), labels, named.detail());
                }
            });
        });
    }

    private static void look(Html out, BuilderPage page) {
        BuilderHtml.text(out, MAIN_LEGEND, page.labels(), Label.BUILDER_LOOK);
        LookFields fields = new LookFields(page.labels(), page.choice());
        Stream.of(fields.view(), fields.language(), fields.theme(), fields.heading(), fields.script())
                .forEach(field -> field.print(out));
        AccentHtml.print(out, page.labels(), page.choice().accent());
        BuilderHtml.text(out, BUTTON, page.labels(), Label.FILTER_SUBMIT);
    }

    /** The name of a language in itself. */
    static String ownName(LanguageTag language) {
        return Labels.of(language).formats().language(language).value();
    }
}
