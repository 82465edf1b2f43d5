package org.cityprofiles.render.label;

import org.cityprofiles.core.value.FixedWord;

/** The plural categories of CLDR; which numbers are in which depends on the language. */
public enum PluralCategory implements FixedWord {
    /** None. */
    ZERO,
    /** A single one, and what the language treats alike. */
    ONE,
    /** Two, and what the language treats alike. */
    TWO,
    /** A few. */
    FEW,
    /** Many. */
    MANY,
    /** All others. */
    OTHER
}
