package org.cityprofiles.core.text;

import java.util.List;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.ValueFault;

/** A block of rich text is outside the subset; carries every fault with its offset. */
public final class InvalidRichTextException extends InvalidValueException {
    private static final long serialVersionUID = 1L;

    private final transient List<RichTextFault> faults;

    InvalidRichTextException(String block, List<RichTextFault> faults) {
        super(ValueFault.RICH_TEXT, block, ": " + faults);
        this.faults = List.copyOf(faults);
    }

    /** The faults in order of offset; at least one. */
    public List<RichTextFault> faults() {
        return faults;
    }
}
