package org.cityprofiles.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Markup that is balanced and safe to print as it is, since it was made by the writer. Immutable.
 *
 * <p>There is no way to make one from a string: {@link HtmlBytes#toSafeHtml} is the only source.
 */
public final class SafeHtml {
    private final byte[] bytes;

    /** Made when first asked for; two threads may both make it, and both are right. */
    private @Nullable String text;

    SafeHtml(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The markup. */
    @Override
    public String toString() {
        String made = text;
        if (made == null) {
            made = new String(bytes, StandardCharsets.UTF_8);
            text = made;
        }
        return made;
    }
}
