package org.cityprofiles.core.practice;

import org.cityprofiles.core.value.FixedWord;

/** Whether a practice is in use. */
public enum PracticeStatus implements FixedWord {
    /** Not yet begun. */
    PLANNED,
    /** In use. */
    RUNNING,
    /** No longer in use. */
    ENDED
}
