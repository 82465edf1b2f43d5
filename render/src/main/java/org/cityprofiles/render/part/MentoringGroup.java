package org.cityprofiles.render.part;

import java.util.List;

/**
 * Mentors, and all who learn from them. Immutable.
 *
 * @param mentors who helps
 * @param entries whom they help, at least one
 */
public record MentoringGroup(List<MentoringParty> mentors, List<MentoringEntry> entries) {
    /** Copies the lists. */
    public MentoringGroup {
        mentors = List.copyOf(mentors);
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("expected somebody who learns, found nobody");
        }
    }
}
