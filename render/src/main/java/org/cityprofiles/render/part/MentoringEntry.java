package org.cityprofiles.render.part;

import java.util.List;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who learns from some mentors, and what. Immutable.
 *
 * @param mentees who learns
 * @param theme what it is about
 * @param period since when and until when
 * @param former whether it has ended
 */
public record MentoringEntry(
        List<MentoringParty> mentees, @Nullable Text theme, @Nullable Text period, boolean former) {
    /** Copies the list. */
    public MentoringEntry {
        mentees = List.copyOf(mentees);
    }
}
