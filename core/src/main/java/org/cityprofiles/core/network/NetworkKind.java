package org.cityprofiles.core.network;

import org.cityprofiles.core.value.FixedWord;

/** What sort of network it is. */
public enum NetworkKind implements FixedWord {
    /** A lasting network. */
    NETWORK,
    /** A project with an end. */
    PROJECT,
    /** A programme that holds networks or projects. */
    PROGRAMME,
    /** A campaign. */
    CAMPAIGN,
    /** A charter that its members sign. */
    CHARTER,
    /** A partnership. */
    PARTNERSHIP
}
