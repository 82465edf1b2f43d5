package org.cityprofiles.core.document;

import org.cityprofiles.core.value.FixedWord;

/** How a statement renders what somebody said. */
public enum StatementForm implements FixedWord {
    /** The very words of the speaker. */
    QUOTATION,
    /** The meaning in other words; never shown as a quotation. */
    PARAPHRASE
}
