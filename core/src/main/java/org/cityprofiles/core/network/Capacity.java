package org.cityprofiles.core.network;

import org.cityprofiles.core.value.FixedWord;

/** In which capacity somebody put a name under an agreement. */
public enum Capacity implements FixedWord {
    /** As signatory. */
    SIGNED,
    /** As witness. */
    WITNESSED
}
