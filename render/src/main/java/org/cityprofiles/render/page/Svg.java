package org.cityprofiles.render.page;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;

/** The elements and attributes of inline SVG, and how words stand in it. */
final class Svg {
    static final Tag SVG = Tag.of("svg");
    static final Tag DESC = Tag.of("desc");
    static final Tag G = Tag.of("g");
    static final Tag LINE = Tag.of("line");
    static final Tag PATH = Tag.of("path");
    static final Tag RECT = Tag.of("rect");
    static final Tag TEXT = Tag.of("text");
    static final Tag TSPAN = Tag.of("tspan");
    static final Tag BIT = Tag.SPAN.classed("cp-bit");

    static final Attribute D = Attribute.of("d");
    static final Attribute DX = Attribute.of("dx");
    static final Attribute DY = Attribute.of("dy");
    static final Attribute HEIGHT = Attribute.of("height");
    static final Attribute TEXT_ANCHOR = Attribute.of("text-anchor");
    static final Attribute VIEW_BOX = Attribute.of("viewBox");
    static final Attribute WIDTH = Attribute.of("width");
    static final Attribute X = Attribute.of("x");
    static final Attribute X1 = Attribute.of("x1");
    static final Attribute X2 = Attribute.of("x2");
    static final Attribute Y = Attribute.of("y");
    static final Attribute Y1 = Attribute.of("y1");
    static final Attribute Y2 = Attribute.of("y2");

    private Svg() {}

    /** Prints a title or description: it holds nothing but characters, so only one language can be marked. */
    static void words(Html out, Tag tag, Text text) {
        out.start(tag).with(Attribute.LANG, Words.tag(text.language())).text(text.toString());
    }

    /** Ends an SVG text element with a text, whose runs are kept apart by the style sheet. */
    static void text(StartTag start, Text text) {
        if (text.runs().size() > 1) {
            start.each(text.runs(), Svg::run);
        } else {
            start.with(Attribute.LANG, Words.tag(text.language())).text(text.toString());
        }
    }

    private static void run(Html out, Run run) {
        LanguageTag language = run.language();
        out.start(TSPAN).with(Attribute.LANG, Words.tag(language)).text(run.value());
    }
}
