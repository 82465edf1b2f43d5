package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said. Immutable.
 *
 * @param quotation whether these are the words of the speaker
 * @param mark says that it is no quotation, where it is none
 * @param text the words
 * @param speaker who said it
 * @param date when it was said
 * @param source where it is written
 */
public record StatementView(
        boolean quotation,
        @Nullable Text mark,
        Prose text,
        @Nullable PersonView speaker,
        @Nullable Text date,
        @Nullable Linked source) {
    /** Checks that what is always there is there. */
    public StatementView {
        requireNonNull(text, "text");
    }
}
