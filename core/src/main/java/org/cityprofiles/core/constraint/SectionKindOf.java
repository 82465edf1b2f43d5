package org.cityprofiles.core.constraint;

import java.util.Set;
import org.cityprofiles.core.document.SectionKind;

/** Which documents a section stands in. */
public enum SectionKindOf {
    /** Profiles and networks. */
    PROFILE(SectionKind.ofProfiles()),
    /** Practices. */
    PRACTICE(SectionKind.ofPractices());

    private final Set<SectionKind> kinds;

    SectionKindOf(Set<SectionKind> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    /** The kinds that sections of such a document can have. */
    public Set<SectionKind> kinds() {
        return kinds;
    }
}
