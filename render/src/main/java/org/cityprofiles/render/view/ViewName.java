package org.cityprofiles.render.view;

import org.cityprofiles.core.value.FixedWord;

/** One of several views of a subject; the words stand in addresses. */
public enum ViewName implements FixedWord {
    /** Everything. */
    PROFILE,
    /** The essence, with a link to everything. */
    CARD,
    /** The networks of a city. */
    NETWORKS,
    /** The practices of a city. */
    PRACTICES,
    /** The members of a network. */
    MEMBERS,
    /** The members of a network on a map. */
    MAP,
    /** Who mentors whom in a network. */
    MENTORING
}
