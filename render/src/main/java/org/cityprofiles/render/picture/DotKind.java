package org.cityprofiles.render.picture;

import org.cityprofiles.core.value.FixedWord;

/** What a dot on a map stands for; also the groups of the list beside it. */
public enum DotKind implements FixedWord {
    /** Who leads the network. */
    LEAD,
    /** A member. */
    MEMBER,
    /** Who was a member. */
    FORMER_MEMBER
}
