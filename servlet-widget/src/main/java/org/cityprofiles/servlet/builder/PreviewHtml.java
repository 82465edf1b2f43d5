package org.cityprofiles.servlet.builder;

import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.servlet.builder.BuilderPage.Preview;

/** Prints how something looks in several widths, each with the height that is reserved for it. */
final class PreviewHtml {
    private static final Tag ALL = Tag.DIV.classed("cp-previews");
    private static final Tag SCROLLED =
            Tag.DIV.classed("cp-scroll").with(Attribute.ROLE, "group").with(Attribute.TABINDEX, "0");
    private static final Tag FRAME = Tag.IFRAME
            .with(Attribute.of("sandbox"), "allow-scripts allow-popups allow-popups-to-escape-sandbox")
            .with(Attribute.of("referrerpolicy"), "no-referrer")
            .with(Attribute.of("loading"), "lazy");
    private static final Attribute WIDTH = Attribute.of("width");
    private static final Attribute HEIGHT = Attribute.of("height");

    private PreviewHtml() {}

    static void print(Html out, Labels labels, BuilderPage.Offer offer) {
        out.element(BuilderHtml.SECTION, offer, (html, some) -> {
            BuilderHtml.text(html, BuilderHtml.HEADING, labels, Label.BUILDER_PREVIEW);
            html.element(ALL, some, (all, same) -> same.previews()
                    .forEach(preview -> preview(all, labels, same.name().value(), preview)));
        });
    }

    private static void preview(Html out, Labels labels, String name, Preview preview) {
        String width = Integer.toString(preview.width());
        String caption = labels.text(Label.BUILDER_PREVIEW_WIDTH, width);
        out.element(Tag.FIGURE, preview, (html, some) -> {
            html.element(Tag.FIGCAPTION, caption);
            html.start(SCROLLED).with(Attribute.ARIA_LABEL, caption).content(some, (box, same) -> box.start(FRAME)
                    .src(same.frame())
                    .with(Attribute.TITLE, labels.text(Label.BUILDER_PREVIEW_TITLE, name, width))
                    .with(WIDTH, width)
                    .with(HEIGHT, Integer.toString(same.height()))
                    .empty());
        });
    }
}
