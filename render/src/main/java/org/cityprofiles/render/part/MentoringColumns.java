package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a table of mentoring; a column that would be empty is null. Immutable.
 *
 * @param mentor who helps
 * @param mentee who learns
 * @param theme what it is about
 * @param period since when and until when
 */
public record MentoringColumns(Text mentor, Text mentee, @Nullable Text theme, @Nullable Text period) {
    /** Checks that what is always there is there. */
    public MentoringColumns {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
    }

    /** The columns that there are, in order. */
    public List<Text> shown() {
        return Stream.of(mentor, mentee, theme, period)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
