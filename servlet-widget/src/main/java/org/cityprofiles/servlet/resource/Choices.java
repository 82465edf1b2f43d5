package org.cityprofiles.servlet.resource;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor may choose of a view. Immutable.
 *
 * @param language of the labels; null = the document's first
 * @param heading the level of the first heading; 0 = no heading in the outline, null = the usual one
 * @param theme the colours
 * @param instance what ids begin with; null = no ids
 */
record Choices(@Nullable LanguageTag language, @Nullable Integer heading, Theme theme, @Nullable String instance) {
    private static final Map<String, LanguageTag> LANGUAGES = table(Labels.languages(), LanguageTag::toString);
    private static final Map<String, Theme> THEMES = table(List.of(Theme.LIGHT, Theme.DARK, Theme.AUTO), Theme::word);
    private static final Map<String, Integer> HEADINGS =
            table(List.of(2, 3, 4, 5, 6, 0), level -> level == 0 ? "none" : level.toString());
    /** The first room of the house has one view of a city. */
    private static final Map<String, Boolean> VIEWS = Map.of("profile", true);

    private static final Pattern INSTANCE = Pattern.compile("[a-z0-9]{1,8}");

    private static <T> Map<String, T> table(List<T> values, Function<T, String> name) {
        Map<String, T> table = new LinkedHashMap<>();
        values.forEach(value -> table.put(name.apply(value), value));
        return Collections.unmodifiableMap(table);
    }

    /** The choices for a complete page, whose language is in its path and whose headings begin at level 1. */
    static Choices ofPage(LanguageTag language, QueryReader query) {
        return new Choices(language, null, query.choose("theme", THEMES, Theme.AUTO), null);
    }

    /** The choices for a view in another page. */
    static Choices ofFragment(QueryReader query) {
        LanguageTag language = Optional.of("lang").map(key -> query.choose(key, LANGUAGES, NONE)).get();
        query.choose("view", VIEWS, true);
        return new Choices(
                language,
                query.choose("heading", HEADINGS, ViewOptions.EMBEDDED_HEADING),
                query.choose("theme", THEMES, Theme.AUTO),
                query.match("instance", INSTANCE, "a-z 0-9 (1-8)").orElse(null));
    }

    /** The options of the renderer. */
    ViewOptions options(LanguageTag otherwise, LocalDate day) {
        return null;
    }
}
