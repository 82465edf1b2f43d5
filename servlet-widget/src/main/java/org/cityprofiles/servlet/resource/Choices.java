package org.cityprofiles.servlet.resource;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.servlet.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor may choose of a view. Immutable.
 *
 * @param language of the labels; null = the document's first
 * @param heading the level of the first heading; 0 = no heading in the outline
 * @param theme the colours
 * @param instance what ids begin with; null = no ids
 */
record Choices(@Nullable LanguageTag language, int heading, Theme theme, @Nullable String instance) {
    private static final Map<String, LanguageTag> LANGUAGES = table(Labels.languages(), LanguageTag::toString);
    private static final Map<String, Theme> THEMES = table(List.of(Theme.LIGHT, Theme.DARK, Theme.AUTO), Theme::word);
    private static final Map<String, Integer> HEADINGS =
            table(List.of(2, 3, 4, 5, 6, 0), level -> level == 0 ? "none" : level.toString());
    /** The first room of the house has one view of a city. */
    private static final Map<String, Boolean> VIEWS = Map.of("profile", true);

    private static final int PAGE_HEADING = 1;
    private static final String INSTANCE_DESCRIPTION = "a-z 0-9 (1-8)";
    private static final Pattern INSTANCE = Pattern.compile("[a-z0-9]{1,8}");

    private static <T> Map<String, T> table(List<T> values, Function<T, String> name) {
        Map<String, T> table = new LinkedHashMap<>();
        values.forEach(value -> table.put(name.apply(value), value));
        return Collections.unmodifiableMap(table);
    }

    /**
     * The choices for a complete page: its language is in its path, and its first heading is always of level 1, so that
     * a heading is checked but changes nothing.
     */
    static Choices ofPage(LanguageTag language, QueryReader query) {
        query.choose("heading", HEADINGS);
        return new Choices(language, PAGE_HEADING, query.choose("theme", THEMES).orElse(Theme.AUTO), null);
    }

    /** The choices for a view in another page. */
    static Choices ofFragment(QueryReader query) {
        Optional<LanguageTag> language = query.choose("lang", LANGUAGES);
        query.choose("view", VIEWS);
        return new Choices(
                language.orElse(null),
                query.choose("heading", HEADINGS).orElse(ViewOptions.EMBEDDED_HEADING),
                query.choose("theme", THEMES).orElse(Theme.AUTO),
                query.match("instance", INSTANCE, INSTANCE_DESCRIPTION).orElse(null));
    }

    /** The choices for an error, as far as the visitor made allowed ones. */
    static Choices ofError(Visit visit) {
        QueryReader query = new QueryReader(visit.query());
        LanguageTag language = visit.captured("lang").isEmpty()
                ? query.choose("lang", LANGUAGES).orElse(null)
                : visit.language();
        return new Choices(language, PAGE_HEADING, query.choose("theme", THEMES).orElse(Theme.AUTO), null);
    }

    /** The options of the renderer. */
    ViewOptions options(Supplier<LanguageTag> otherwise, LocalDate day) {
        LanguageTag chosen = language == null ? otherwise.get() : language;
        return ViewOptions.of(chosen, day).withHeading(heading).withTheme(theme).withInstance(instance);
    }
}
