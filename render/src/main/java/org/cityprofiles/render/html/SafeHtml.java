package org.cityprofiles.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cityprofiles.render.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Markup that is balanced and safe to print as it is, since it was made by the writer. Immutable.
 *
 * <p>There is no way to make one from a string: {@link HtmlBytes#toSafeHtml}, {@link #linkedData},
 * {@link #script} and the files of ours that {@link #inlineStyle} and {@link #inlineScript} hold are the only sources.
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

    /**
     * A style sheet of ours within the document.
     *
     * @throws IllegalArgumentException when it would end its element
     */
    public static SafeHtml inlineStyle(String css) {
        return inline("style", css);
    }

    /**
     * A script of ours within the document, which runs where it stands.
     *
     * @throws IllegalArgumentException when it would end its element
     */
    public static SafeHtml inlineScript(String code) {
        return inline("script", code);
    }

    /** The texts of both elements end at the first end tag, and know no escapes. */
    private static SafeHtml inline(String element, String text) {
        if (text.contains("</") || text.contains("<!--")) {
            throw new IllegalArgumentException("expected a " + element + " without tags, found '</' or '<!--'");
        }
        return new SafeHtml(('<' + element + '>' + text + "</" + element + '>').getBytes(StandardCharsets.UTF_8));
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
