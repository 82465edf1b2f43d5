package org.cityprofiles.core.constraint;

import java.util.Set;
import org.cityprofiles.core.document.SectionKind;

/** Which documents a section stands in. */
public enum SectionKindOf {
    /** Profiles and networks. */
    PROFILE,
    /** Practices. */
    PRACTICE;

    /** The kinds that sections of such a document can have. */
    public Set<SectionKind> kinds() {
        return this == PROFILE ? SectionKind.ofProfiles() : SectionKind.ofPractices();
    }
}
