package org.cityprofiles.servlet.builder;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;

/**
 * Makes the fields in which it is chosen how something looks. Immutable.
 *
 * @param labels the words
 * @param choice what was chosen
 */
record LookFields(Labels labels, BuilderChoice choice) {
    private static final List<Integer> LEVELS = List.of(2, 3, 4, 5, 6, 0);

    private SelectField.Option option(String value, Label label, boolean chosen) {
        return new SelectField.Option(value, labels.text(label), null, chosen);
    }

    private SelectField field(String key, Label label, Stream<SelectField.Option> options) {
        return new SelectField(key, labels.text(label), options.toList());
    }

    SelectField view() {
        ChosenSubject subject = Objects.requireNonNull(choice.subject(), "subject");
        Stream<SelectField.Option> options = subject.kind().views().stream()
                .map(view -> option(
                        view == subject.kind().embedded() ? "" : view.word(), name(view), view == choice.view()));
        return field("view", Label.BUILDER_VIEW, options);
    }

    private static Label name(ViewName view) {
        return switch (view) {
            case PROFILE -> Label.BUILDER_VIEW_PROFILE;
            case CARD -> Label.HEADING_TAKEAWAYS;
            case NETWORKS -> Label.HEADING_OUR_NETWORKS;
            case PRACTICES -> Label.HEADING_OUR_PRACTICES;
            case MEMBERS -> Label.HEADING_MEMBERS;
            case MAP -> Label.HEADING_MAP;
            case MENTORING -> Label.HEADING_MENTORING;
        };
    }

    SelectField language() {
        SelectField.Option own = option("", Label.BUILDER_LANGUAGE_PAGE, choice.language() == null);
        Stream<SelectField.Option> others = Labels.languages().stream().map(this::language);
        return field("lang", Label.BUILDER_LANGUAGE, Stream.concat(Stream.of(own), others));
    }

    private SelectField.Option language(LanguageTag language) {
        return new SelectField.Option(
                language.toString(),
                ChooserHtml.ownName(language),
                language.toString(),
                Objects.equals(language, choice.language()));
    }

    SelectField theme() {
        Stream<SelectField.Option> options = Stream.of(
                option("", Label.BUILDER_THEME_AUTO, choice.theme() == Theme.AUTO),
                option(Theme.LIGHT.word(), Label.BUILDER_THEME_LIGHT, choice.theme() == Theme.LIGHT),
                option(Theme.DARK.word(), Label.BUILDER_THEME_DARK, choice.theme() == Theme.DARK));
        return field("theme", Label.BUILDER_THEME, options);
    }

    SelectField heading() {
        return field("heading", Label.BUILDER_HEADING, LEVELS.stream().map(this::level));
    }

    private SelectField.Option level(int level) {
        String text = level == 0
                ? labels.text(Label.BUILDER_HEADING_NONE)
                : labels.text(Label.BUILDER_HEADING_LEVEL, Integer.toString(level));
        String value = level == 0 ? "none" : Integer.toString(level);
        boolean usual = level == ViewOptions.EMBEDDED_HEADING;
        return new SelectField.Option(usual ? "" : value, text, null, level == choice.heading());
    }

    SelectField script() {
        Stream<SelectField.Option> options = Stream.of(
                option("", Label.BUILDER_SCRIPT_AUTO, !choice.pinned()),
                option("pinned", Label.BUILDER_SCRIPT_PINNED, choice.pinned()));
        return field("script", Label.BUILDER_SCRIPT, options);
    }
}
