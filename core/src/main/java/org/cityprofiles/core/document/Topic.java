package org.cityprofiles.core.document;

import org.cityprofiles.core.value.FixedWord;

/** A field of work of a network or a practice. */
public enum Topic implements FixedWord {
    /** Reception. */
    RECEPTION,
    /** Residence. */
    RESIDENCE,
    /** Social rights. */
    SOCIAL_RIGHTS,
    /** Health. */
    HEALTH,
    /** Housing. */
    HOUSING,
    /** Education. */
    EDUCATION,
    /** Language learning. */
    LANGUAGE_LEARNING,
    /** Employment. */
    EMPLOYMENT,
    /** Advice. */
    ADVICE,
    /** Participation. */
    PARTICIPATION,
    /** Intercultural. */
    INTERCULTURAL,
    /** Anti racism. */
    ANTI_RACISM,
    /** Mediation. */
    MEDIATION,
    /** Public space. */
    PUBLIC_SPACE,
    /** Culture sport. */
    CULTURE_SPORT,
    /** Media. */
    MEDIA,
    /** Minors. */
    MINORS,
    /** Family. */
    FAMILY,
    /** Women. */
    WOMEN,
    /** Volunteering. */
    VOLUNTEERING,
    /** Governance. */
    GOVERNANCE,
    /** Essential services. */
    ESSENTIAL_SERVICES,
    /** Advocacy. */
    ADVOCACY,
    /** Monitoring. */
    MONITORING
}
