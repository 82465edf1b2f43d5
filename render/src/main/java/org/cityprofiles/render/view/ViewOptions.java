package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.theme.Colour;
import org.jspecify.annotations.Nullable;

/**
 * What a view is made for. Immutable.
 *
 * <pre>{@code
 * ViewOptions.of(LanguageTag.parse("it"), LocalDate.of(2026, 11, 22)).withHeading(2).withTheme(Theme.DARK)
 * }</pre>
 *
 * @param language the language of the labels, and of the texts as far as there are any
 * @param day the day for which "former" is computed
 * @param heading the level of the first heading, 1 to 6; 0 = no heading in the outline
 * @param theme light or dark colours
 * @param accent the host's own colour; null = ours
 * @param parts the parts of a profile to show; empty = all
 * @param order the order of members
 * @param instance what ids begin with; null = the view has no ids, so that it can stand twice on a page
 */
public record ViewOptions(
        LanguageTag language,
        LocalDate day,
        int heading,
        Theme theme,
        @Nullable Colour accent,
        Set<ViewPart> parts,
        MemberOrder order,
        @Nullable String instance) {
    /** The level of the first heading that an embedded view has unless another is asked for. */
    public static final int EMBEDDED_HEADING = 3;

    private static final Pattern INSTANCE = Pattern.compile("[a-z0-9]{1,8}");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the heading is not 0 to 6, or the instance not 1 to 8 letters and digits
     */
    public ViewOptions {
        requireNonNull(language, "language");
        requireNonNull(day, "day");
        requireNonNull(theme, "theme");
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
        requireNonNull(order, "order");
        if (heading < 0 || heading > 6) {
            throw new IllegalArgumentException("expected a heading level of 0 to 6, found " + heading);
        }
        if (instance != null && !INSTANCE.matcher(instance).matches()) {
            throw new IllegalArgumentException("expected 1 to 8 letters and digits, found '" + instance + "'");
        }
    }

    /** An embedded view: headings from {@value #EMBEDDED_HEADING} on, colours of the reader's system, no ids. */
    public static ViewOptions of(LanguageTag language, LocalDate day) {
        return new ViewOptions(language, day, EMBEDDED_HEADING, Theme.AUTO, null, Set.of(), MemberOrder.COUNTRY, null);
    }

    /** The same in another language. */
    public ViewOptions withLanguage(LanguageTag other) {
        return new ViewOptions(other, day, heading, theme, accent, parts, order, instance);
    }

    /** The same with another first heading. */
    public ViewOptions withHeading(int level) {
        return new ViewOptions(language, day, level, theme, accent, parts, order, instance);
    }

    /** The same with light or dark colours. */
    public ViewOptions withTheme(Theme other) {
        return new ViewOptions(language, day, heading, other, accent, parts, order, instance);
    }

    /** The same with the host's own colour; null = ours. */
    public ViewOptions withAccent(@Nullable Colour other) {
        return new ViewOptions(language, day, heading, theme, other, parts, order, instance);
    }

    /** The same limited to some parts; empty = all. */
    public ViewOptions withParts(Set<ViewPart> some) {
        return new ViewOptions(language, day, heading, theme, accent, some, order, instance);
    }

    /** The same with members in another order. */
    public ViewOptions withOrder(MemberOrder other) {
        return new ViewOptions(language, day, heading, theme, accent, parts, other, instance);
    }

    /** The same with ids that begin as given; null = without ids. */
    public ViewOptions withInstance(@Nullable String prefix) {
        return new ViewOptions(language, day, heading, theme, accent, parts, order, prefix);
    }

    /** Whether a part is to be shown. */
    public boolean shows(ViewPart part) {
        return parts.isEmpty() || parts.contains(part);
    }
}
