package org.cityprofiles.core.network;

import org.cityprofiles.core.value.FixedWord;

/** Whether a member still is one. */
public enum MemberStatus implements FixedWord {
    /** It is a member. */
    ACTIVE,
    /** Another member took its place. */
    REPLACED,
    /** It left. */
    WITHDRAWN,
    /** Nobody knows. */
    UNKNOWN
}
