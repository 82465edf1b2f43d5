package org.cityprofiles.render.view;

import org.cityprofiles.core.value.FixedWord;

/** Which colours a view has. */
public enum Theme implements FixedWord {
    /** As the reader's system says. */
    AUTO,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK
}
