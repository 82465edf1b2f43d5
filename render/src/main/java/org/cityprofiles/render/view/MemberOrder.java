package org.cityprofiles.render.view;

import org.cityprofiles.core.value.FixedWord;

/** In which order a view lists the members of a network. */
public enum MemberOrder implements FixedWord {
    /** By country, then by name. */
    COUNTRY,
    /** By name. */
    NAME,
    /** By the beginning of the membership, then by name. */
    PERIOD
}
