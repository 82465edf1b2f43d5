package org.cityprofiles.render.view;

import org.cityprofiles.core.value.FixedWord;

/** A part that a profile may be limited to; the words stand in addresses. The title and the sources are always shown. */
public enum ViewPart implements FixedWord {
    /** The key points of a city. */
    TAKEAWAYS,
    /** The sections. */
    SECTIONS,
    /** The statements that belong to no section. */
    STATEMENTS,
    /** People who matter. */
    PEOPLE,
    /** Key figures. */
    FIGURES,
    /** The networks of a city. */
    NETWORKS,
    /** The practices of a city. */
    PRACTICES,
    /** Reports. */
    REPORTS,
    /** The national context. */
    COUNTRY,
    /** The phases of a network. */
    TIMELINE,
    /** Who pays for a network. */
    FUNDING,
    /** The agreements of a network. */
    AGREEMENTS,
    /** The members of a network, or the municipalities of a union. */
    MEMBERS,
    /** The members of a network on a map. */
    MAP,
    /** Who mentors whom in a network. */
    MENTORING,
    /** Whom to ask about a practice. */
    CONTACTS,
    /** Where a practice was taken over. */
    TRANSFERS
}
