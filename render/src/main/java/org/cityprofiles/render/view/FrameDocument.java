package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A view as a document of its own, for an {@code <iframe>} in another page. It is complete without a script; the script
 * only tells the page around it how high it is. Both the style sheet and the script are part of it, since browsers share
 * no files between documents in a sandbox: each would fetch its own. Immutable.
 *
 * @param view what it shows
 * @param title names it: what it shows, and of what
 * @param page the complete page that it is taken from; null = there is none
 * @param oembed where consumers of oEmbed ask about that page
 * @param style the style sheet, of the view and of the host's own colour
 * @param script tells the page around how high the document is; null = nobody does
 */
public record FrameDocument(
        View view,
        Text title,
        @Nullable Link page,
        Map<OembedFormat, Link> oembed,
        String style,
        @Nullable String script) {
    /** Checks that what is always there is there, and copies the collections. */
    public FrameDocument {
        requireNonNull(view, "view");
        requireNonNull(title, "title");
        oembed = Collections.unmodifiableMap(new LinkedHashMap<>(oembed));
        requireNonNull(style, "style");
    }
}
