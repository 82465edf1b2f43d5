package org.cityprofiles.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cityprofiles.render.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Markup that is balanced and safe to print as it is, since it was made by the writer. Immutable.
 *
 * <p>There is no way to make one from a string: {@link HtmlBytes#toSafeHtml}, {@link #linkedData} and
 * {@link #script} are the only sources.
 */
public final class SafeHtml {
    private final byte[] bytes;

    /** Made when first asked for; two threads may both make it, and both are right. */
    private @Nullable String text;

    SafeHtml(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Linked data for the head of a page: a script that is data and is not run, whatever texts it holds. */
    public static SafeHtml linkedData(JsonDocument data) {
        return new SafeHtml(
                ("<script type=\"application/ld+json\">" + data + "</script>").getBytes(StandardCharsets.UTF_8));
    }

    /** A script of ours that runs when the page is complete. */
    public static SafeHtml script(Link file) {
        String address = file.address().replace("&", "&amp;").replace("\"", "&quot;");
        return new SafeHtml(("<script src=\"" + address + "\" defer></script>").getBytes(StandardCharsets.UTF_8));
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
