package org.cityprofiles.servlet.resource;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.view.MemberOrder;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.render.view.ViewPart;
import org.cityprofiles.servlet.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor may choose of a view. Immutable.
 *
 * @param language of the labels; null = the document's first
 * @param heading the level of the first heading; 0 = no heading in the outline
 * @param theme the colours
 * @param accent the host's own colour; null = ours
 * @param parts the parts to show; empty = all
 * @param order the order of members
 * @param instance what ids begin with; null = no ids
 */
record Choices(
        @Nullable LanguageTag language,
        int heading,
        Theme theme,
        @Nullable Colour accent,
        Set<ViewPart> parts,
        MemberOrder order,
        @Nullable String instance) {
    static final Map<String, LanguageTag> LANGUAGES = table(Labels.languages(), LanguageTag::toString);
    static final Map<String, Theme> THEMES = words(List.of(Theme.LIGHT, Theme.DARK, Theme.AUTO));
    private static final Map<String, ViewPart> PARTS = words(List.of(ViewPart.values()));
    private static final Map<String, MemberOrder> ORDERS = words(List.of(MemberOrder.values()));
    static final Map<String, Integer> HEADINGS =
            table(List.of(2, 3, 4, 5, 6, 0), level -> level == 0 ? "none" : level.toString());

    private static final int PAGE_HEADING = 1;
    private static final String INSTANCE_DESCRIPTION = "a-z 0-9 (1-8)";
    private static final Pattern INSTANCE = Pattern.compile("[a-z0-9]{1,8}");
    private static final String PREFERRED_DESCRIPTION = "BCP 47";
    private static final Pattern PREFERRED = Pattern.compile("[A-Za-z0-9-]{2,35}");

    /** Copies the set. */
    Choices {
        parts = Set.copyOf(parts);
    }

    static <T> Map<String, T> table(List<T> values, Function<T, String> name) {
        Map<String, T> table = new LinkedHashMap<>();
        values.forEach(value -> table.put(name.apply(value), value));
        return Collections.unmodifiableMap(table);
    }

    static <T extends FixedWord> Map<String, T> words(List<T> values) {
        return table(values, FixedWord::word);
    }

    /**
     * The choices for a complete page: its language is in its path, and its first heading is always of level 1, so that
     * a heading is checked but changes nothing.
     */
    static Choices ofPage(Visit visit, QueryReader query) {
        query.choose("heading", HEADINGS);
        return new Choices(
                visit.language(),
                PAGE_HEADING,
                theme(visit, query),
                accent(query),
                query.chooseSome("sections", PARTS),
                order(query),
                null);
    }

    /** The choices that a link to a complete page holds for the view of it that stands in another page. */
    static Choices ofLink(Visit visit, LanguageTag language, QueryReader query) {
        return new Choices(
                language,
                query.choose("heading", HEADINGS).orElse(ViewOptions.EMBEDDED_HEADING),
                theme(visit, query),
                accent(query),
                query.chooseSome("sections", PARTS),
                order(query),
                null);
    }

    /** What the values of some keys look like, of which there are too many to list them. */
    static Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("accent", "#?[0-9A-Fa-f]{6}");
        patterns.put("instance", INSTANCE.pattern());
        return patterns;
    }

    /** The values of the other keys. */
    static Map<String, List<String>> allowed() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("lang", List.copyOf(LANGUAGES.keySet()));
        keys.put("heading", List.copyOf(HEADINGS.keySet()));
        keys.put("theme", List.copyOf(THEMES.keySet()));
        keys.put("sections", List.copyOf(PARTS.keySet()));
        keys.put("order", List.copyOf(ORDERS.keySet()));
        return keys;
    }

    /** The choices for a page that lists documents. */
    static Choices ofList(Visit visit, QueryReader query) {
        return new Choices(
                visit.language(),
                PAGE_HEADING,
                theme(visit, query),
                accent(query),
                Set.of(),
                MemberOrder.COUNTRY,
                null);
    }

    /** The choices for a view in another page. */
    static Choices ofFragment(Visit visit, QueryReader query) {
        Choices choices = ofFrame(visit, query);
        return choices.withInstance(
                query.match("instance", INSTANCE, INSTANCE_DESCRIPTION).orElse(null));
    }

    /** The choices for a view in a document of its own, where ids are always ours. */
    static Choices ofFrame(Visit visit, QueryReader query) {
        return new Choices(
                query.choose("lang", LANGUAGES).orElse(null),
                query.choose("heading", HEADINGS).orElse(ViewOptions.EMBEDDED_HEADING),
                theme(visit, query),
                accent(query),
                query.chooseSome("sections", PARTS),
                order(query),
                null);
    }

    private Choices withInstance(@Nullable String prefix) {
        return new Choices(language, heading, theme, accent, parts, order, prefix);
    }

    /**
     * The same for a page in a language that the visitor did not choose: where none was chosen, that of the page
     * ({@code prefer}) if we have words in it. A page may be in any language, so none is refused.
     */
    Choices preferring(QueryReader query, Subject subject, Visit visit) {
        Optional<String> preferred = query.match("prefer", PREFERRED, PREFERRED_DESCRIPTION);
        return language != null
                ? this
                : preferred
                        .flatMap(Choices::tag)
                        .map(reader -> subject.languageFor(reader, visit))
                        .map(found -> new Choices(found, heading, theme, accent, parts, order, instance))
                        .orElse(this);
    }

    private static Optional<LanguageTag> tag(String text) {
        try {
            return Optional.of(LanguageTag.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** The choices for an error, as far as the visitor made allowed ones. */
    static Choices ofError(Visit visit) {
        QueryReader query = new QueryReader(visit.query());
        LanguageTag language = visit.captured("lang").isEmpty()
                ? query.choose("lang", LANGUAGES).orElse(null)
                : visit.language();
        return new Choices(language, PAGE_HEADING, theme(visit, query), null, Set.of(), MemberOrder.COUNTRY, null);
    }

    private static Theme theme(Visit visit, QueryReader query) {
        return query.choose("theme", THEMES).orElse(visit.site().theme());
    }

    private static MemberOrder order(QueryReader query) {
        return query.choose("order", ORDERS).orElse(MemberOrder.COUNTRY);
    }

    static @Nullable Colour accent(QueryReader query) {
        Optional<Colour> colour = query.read("accent", Colour::find, Colour::hex, List.of("#rrggbb"));
        return colour.orElse(null);
    }

    /** The options of the renderer. */
    ViewOptions options(Supplier<LanguageTag> otherwise, LocalDate day) {
        LanguageTag chosen = language == null ? otherwise.get() : language;
        return new ViewOptions(chosen, day, heading, theme, accent, parts, order, instance);
    }
}
