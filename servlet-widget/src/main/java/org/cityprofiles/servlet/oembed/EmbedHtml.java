package org.cityprofiles.servlet.oembed;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.text.Linked;

/**
 * The markup that a consumer puts into its page: a link, and then a frame. WordPress takes the two in this order only,
 * keeps of the attributes those that a frame had in HTML 4, and shows the link until the frame has told its height.
 * Immutable.
 *
 * @param language of the words
 * @param link leads to the complete page
 * @param title what the frame holds
 * @param frame the document in the frame
 */
public record EmbedHtml(LanguageTag language, Linked link, String title, Link frame) {
    private static final Attribute WIDTH = Attribute.of("width");
    private static final Attribute HEIGHT = Attribute.of("height");

    /** Where nobody filters the markup, the frame may run its script, and open links outside; nothing else. */
    private static final Tag FRAME = Tag.IFRAME
            .with(Attribute.of("frameborder"), "0")
            .with(Attribute.of("sandbox"), "allow-scripts allow-popups allow-popups-to-escape-sandbox")
            .with(Attribute.of("referrerpolicy"), "no-referrer");

    /** The markup, in one line. */
    public String print(EmbedSize size) {
        HtmlBytes out = new HtmlBytes();
        out.start(Tag.BLOCKQUOTE)
                .language(language.toString(), language.direction().attribute().equals("rtl"))
                .content(link, EmbedHtml::link);
        out.start(FRAME)
                .src(frame)
                .with(WIDTH, Integer.toString(size.width()))
                .with(HEIGHT, Integer.toString(size.frameHeight()))
                .with(Attribute.TITLE, title)
                .empty();
        return out.toSafeHtml().toString();
    }

    private static void link(Html out, Linked link) {
        out.start(Tag.A).href(link.link()).text(link.text().toString());
    }
}
