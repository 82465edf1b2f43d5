package org.cityprofiles.core.network;

import org.cityprofiles.core.value.FixedWord;

/** The role of a member. The last four follow from other parts of the network and may not be written. */
public enum MemberRole implements FixedWord {
    /** It founded the network. */
    FOUNDER,
    /** It coordinates the network. */
    COORDINATOR,
    /** It is a partner. */
    PARTNER,
    /** It signed. */
    SIGNATORY,
    /** It observes. */
    OBSERVER,
    /** It leads the network; follows from lead. */
    LEAD,
    /** It mentors another member; follows from mentoring. */
    MENTOR,
    /** It is mentored by another member; follows from mentoring. */
    MENTEE,
    /** It supports a member; follows from supportedBy. */
    SUPPORTING_ASSOCIATION;

    /** Whether the role follows from another part of the network, and may not be written in a membership. */
    public boolean derived() {
        return this == LEAD || this == MENTOR || this == MENTEE || this == SUPPORTING_ASSOCIATION;
    }
}
