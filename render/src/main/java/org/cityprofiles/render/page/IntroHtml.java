package org.cityprofiles.render.page;

import java.util.List;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;

/** Prints what stands in the heads of several views. */
final class IntroHtml {
    /** The head of a view. */
    static final Tag HEADER = Tag.HEADER.classed("cp-head");

    /** The line above the title. */
    static final Tag KICKER = Tag.P.classed("cp-kicker");

    /** The line below the title. */
    static final Tag TAGLINE = Tag.P.classed("cp-tagline");

    private static final Tag BIT = Tag.SPAN.classed("cp-bit");
    private static final Tag NOTE = Tag.P.classed("cp-note");
    private static final Tag FACTS = Tag.DL.classed("cp-facts");

    private IntroHtml() {}

    /** Prints one of several things in a line that may lead somewhere. */
    static void bit(Html out, Linked linked) {
        out.element(BIT, linked, Words::linked);
        out.text(" ");
    }

    static void notes(Html out, List<Text> notes) {
        out.each(notes, IntroHtml::note);
    }

    private static void note(Html out, Text note) {
        Words.element(out, NOTE, note);
    }

    /** Prints facts behind their labels, or nothing where there are none. */
    static void facts(Html out, List<Labelled<Linked>> facts) {
        if (!facts.isEmpty()) {
            out.start(FACTS).each(facts, IntroHtml::fact);
        }
    }

    private static void fact(Html out, Labelled<Linked> fact) {
        out.start(Tag.DIV).content(fact, (html, some) -> {
            Words.element(html, Tag.DT, some.label());
            html.each(some.items(), IntroHtml::value);
        });
    }

    private static void value(Html out, Linked value) {
        if (value.link() == null) {
            Words.element(out, Tag.DD, value.text());
        } else {
            out.element(Tag.DD, value, Words::linked);
        }
    }
}
