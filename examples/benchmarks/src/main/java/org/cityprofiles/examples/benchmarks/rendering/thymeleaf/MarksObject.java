package org.cityprofiles.examples.benchmarks.rendering.thymeleaf;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.render.part.NetworkEntry;
import org.cityprofiles.render.part.PersonView;
import org.cityprofiles.render.part.PracticeEntry;
import org.cityprofiles.render.part.StatementView;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityView;
import org.jspecify.annotations.Nullable;

/** {@link Marks} as an object, since expressions may call no static methods. */
public final class MarksObject {
    /** All of a text, where it is one run. */
    public @Nullable String single(Text text) {
        Run run = Marks.single(text);
        return run == null ? null : run.value();
    }

    /** {@code lang} of an element around a text. */
    public @Nullable String lang(Text text) {
        return Marks.language(text);
    }

    /** {@code dir} of an element around a text. */
    public @Nullable String dir(Text text) {
        return Marks.direction(text);
    }

    /** A tag as it is written. */
    public @Nullable String tag(@Nullable LanguageTag language) {
        return Marks.language(language);
    }

    /** The direction of a language. */
    public @Nullable String direction(@Nullable LanguageTag language) {
        return Marks.direction(language);
    }

    /** The colours, where they are asked for. */
    public @Nullable String theme(CityView city) {
        return Marks.theme(city.options());
    }

    /** Whether the wide column has content. */
    public boolean hasMain(CityView city) {
        return Marks.hasMain(city);
    }

    /** Whether the narrow column has content. */
    public boolean hasSide(CityView city) {
        return Marks.hasSide(city);
    }

    /** Whether the foot has content. */
    public boolean hasFoot(CityView city) {
        return Marks.hasFoot(city);
    }

    /** Thousandths as a percentage. */
    public String percent(int thousandths) {
        return Marks.percent(thousandths);
    }

    /** Whether something stands below a statement. */
    public boolean hasCaption(StatementView statement) {
        return Marks.hasCaption(statement);
    }

    /** Whether a network has roles or a status. */
    public boolean hasChips(NetworkEntry network) {
        return Marks.hasChips(network);
    }

    /** Whether a practice has a status or a period. */
    public boolean hasBits(PracticeEntry practice) {
        return Marks.hasBits(practice);
    }

    /** What stands before an office in a line. */
    public String separator(PersonView person, boolean first) {
        return !first ? "; " : person.name() == null ? "" : " – ";
    }
}
