package org.cityprofiles.core.document;

import java.util.EnumSet;
import java.util.Set;
import org.cityprofiles.core.value.FixedWord;

/** What a section of a profile, a network or a practice is about. */
public enum SectionKind implements FixedWord {
    /** What makes the city or network unique (profiles, networks). */
    UNIQUENESS,
    /** What its policy concentrates on (profiles, networks). */
    FOCUS,
    /** Who drives it (profiles, networks). */
    KEY_ACTORS,
    /** Its most striking results (profiles, networks). */
    RESULTS,
    /** Policy and advocacy beyond the city (profiles, networks). */
    ADVOCACY,
    /** Why a practice is a model (practices). */
    WHY_A_MODEL,
    /** What a practice consists of (practices). */
    WHAT_IT_IS,
    /** Who implements a practice, and how (practices). */
    WHO_AND_HOW,
    /** What a practice led to (practices). */
    OUTCOME,
    /** Anything else, under a heading of its own. */
    CUSTOM;

    private static final Set<SectionKind> PRACTICE = EnumSet.of(WHY_A_MODEL, WHAT_IT_IS, WHO_AND_HOW, OUTCOME, CUSTOM);
    private static final Set<SectionKind> PROFILE =
            EnumSet.of(UNIQUENESS, FOCUS, KEY_ACTORS, RESULTS, ADVOCACY, CUSTOM);

    /** The kinds that a section of a practice can have. */
    public static Set<SectionKind> ofPractices() {
        return EnumSet.copyOf(PRACTICE);
    }

    /** The kinds that a section of a profile or a network can have. */
    public static Set<SectionKind> ofProfiles() {
        return EnumSet.copyOf(PROFILE);
    }
}
