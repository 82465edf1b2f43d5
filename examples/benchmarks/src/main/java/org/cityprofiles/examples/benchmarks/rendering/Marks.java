package org.cityprofiles.examples.benchmarks.rendering;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.part.PracticeEntry;
import org.cityprofiles.render.part.StatementView;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of all engines ask about a view: marks of language and direction, and which boxes have content.
 * An element that holds nothing but one run of text carries the marks itself.
 */
public final class Marks {
    private Marks() {}

    /** The only run of a text, or null where there are several. */
    public static @Nullable Run single(Text text) {
        return text.runs().size() == 1 ? text.runs().get(0) : null;
    }

    /** {@code lang} of an element around a text. */
    public static @Nullable String language(Text text) {
        Run run = single(text);
        return run == null ? null : language(run.language());
    }

    /** {@code dir} of an element around a text. */
    public static @Nullable String direction(Text text) {
        Run run = single(text);
        if (run == null || !run.isolated()) {
            return null;
        }
        return run.language() == null ? "auto" : direction(run.language());
    }

    /** The tag as it is written. */
    public static @Nullable String language(@Nullable LanguageTag language) {
        return language == null ? null : language.toString();
    }

    /** {@code ltr} or {@code rtl}. */
    public static @Nullable String direction(@Nullable LanguageTag language) {
        return language == null ? null : language.direction().attribute();
    }

    /** {@code light} or {@code dark}, or null where that is left to the reader's system. */
    public static @Nullable String theme(ViewOptions options) {
        return options.theme() == Theme.AUTO ? null : options.theme().word();
    }

    /** Whether the wide column has content. */
    public static boolean hasMain(CityView city) {
        return city.takeaways() != null || !city.sections().isEmpty() || city.statements() != null;
    }

    /** Whether the narrow column has content. */
    public static boolean hasSide(CityView city) {
        return city.people() != null
                || city.figures() != null
                || city.unionParts() != null
                || city.networks() != null
                || city.practices() != null
                || city.reports() != null;
    }

    /** Whether the foot has content. */
    public static boolean hasFoot(CityView city) {
        return city.sources() != null || !city.colophon().isEmpty();
    }

    /** Thousandths as a percentage, for the length of a bar. */
    public static String percent(int thousandths) {
        return thousandths / 10 + (thousandths % 10 == 0 ? "" : "." + thousandths % 10) + "%";
    }

    /** Whether something stands below a statement. */
    public static boolean hasCaption(StatementView statement) {
        return statement.speaker() != null || statement.date() != null || statement.source() != null;
    }

    /** Whether a network has roles or a status. */
    public static boolean hasChips(NetworkEntry network) {
        return !network.roles().isEmpty() || network.status() != null;
    }

    /** Whether a practice has a status or a period. */
    public static boolean hasBits(PracticeEntry practice) {
        return practice.status() != null || practice.period() != null;
    }
}
