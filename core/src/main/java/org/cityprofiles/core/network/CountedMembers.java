package org.cityprofiles.core.network;

import org.cityprofiles.core.value.FixedWord;

/** Which members a declared number counts. */
public enum CountedMembers implements FixedWord {
    /** Places only. */
    PLACES,
    /** Organisations only. */
    ORGANISATIONS,
    /** Places and organisations. */
    ALL
}
