package org.cityprofiles.core.place;

import org.cityprofiles.core.value.FixedWord;

/** What sort of organisation it is. */
public enum OrganisationKind implements FixedWord {
    /** Municipalities associate in it. */
    ASSOCIATION_OF_MUNICIPALITIES,
    /** A ministry. */
    MINISTRY,
    /** An organisation of states or of their municipalities. */
    INTERNATIONAL_ORGANISATION,
    /** Another public body. */
    PUBLIC_BODY,
    /** A non-governmental organisation. */
    NGO,
    /** A university or research institute. */
    UNIVERSITY,
    /** A company. */
    COMPANY,
    /** Anything else. */
    OTHER
}
