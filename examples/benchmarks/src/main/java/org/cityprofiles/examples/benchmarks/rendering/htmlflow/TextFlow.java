package org.cityprofiles.examples.benchmarks.rendering.htmlflow;

import htmlflow.visitor.escape.HtmlEscapers;
import java.util.List;
import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;
import org.xmlet.htmlapifaster.A;
import org.xmlet.htmlapifaster.Bdi;
import org.xmlet.htmlapifaster.Div;
import org.xmlet.htmlapifaster.Element;
import org.xmlet.htmlapifaster.FlowContent;
import org.xmlet.htmlapifaster.PhrasingContent;
import org.xmlet.htmlapifaster.Span;
import org.xmlet.htmlapifaster.TextGroup;

/** Texts, headings and links. */
final class TextFlow {
    private TextFlow() {}

    static String escaped(String value) {
        return HtmlEscapers.htmlEscaper().escape(value);
    }

    /** An attribute whose value needs no escape: a language, a direction, an id. */
    static void attribute(Element<?, ?> element, String name, @Nullable String value) {
        if (value != null) {
            element.getVisitor().visitAttribute(name, value);
        }
    }

    /** Fills and ends an element that holds nothing but a text. */
    static void fill(TextGroup<?, ?> element, Text text) {
        attribute(element, "lang", Marks.language(text));
        attribute(element, "dir", Marks.direction(text));
        Run single = Marks.single(text);
        if (single == null) {
            runs(element, text);
        } else {
            element.text(single.value());
        }
        element.__();
    }

    static void paragraph(FlowContent<?, ?> parent, String look, @Nullable Text text) {
        if (text != null) {
            fill(parent.p().attrClass(look), text);
        }
    }

    static void span(PhrasingContent<?, ?> parent, String look, @Nullable Text text) {
        if (text != null) {
            fill(parent.span().attrClass(look), text);
        }
    }

    static void bit(PhrasingContent<?, ?> parent, @Nullable Text text) {
        if (text != null) {
            Span<?> bit = parent.span().attrClass("cp-bit");
            runs(bit, text);
            bit.__();
            parent.text(" ");
        }
    }

    static void bits(PhrasingContent<?, ?> parent, List<Text> texts) {
        for (Text text : texts) {
            bit(parent, text);
        }
    }

    static void runs(TextGroup<?, ?> parent, Text text) {
        for (Run run : text.runs()) {
            run(parent, run);
        }
    }

    private static void run(TextGroup<?, ?> parent, Run run) {
        if (run.isolated()) {
            Bdi<?> bdi = new Bdi<>(parent);
            attribute(bdi, "lang", Marks.language(run.language()));
            attribute(bdi, "dir", Marks.direction(run.language()));
            bdi.text(run.value());
            bdi.__();
        } else if (run.language() != null) {
            Span<?> span = new Span<>(parent).attrLang(run.language().toString());
            span.text(run.value());
            span.__();
        } else {
            parent.text(run.value());
        }
    }

    static void heading(FlowContent<?, ?> parent, String look, Heading heading) {
        switch (heading.level()) {
            case 0 -> heading(parent.p().attrClass(look), heading);
            case 1 -> heading(parent.h1().attrClass(look), heading);
            case 2 -> heading(parent.h2().attrClass(look), heading);
            case 3 -> heading(parent.h3().attrClass(look), heading);
            case 4 -> heading(parent.h4().attrClass(look), heading);
            case 5 -> heading(parent.h5().attrClass(look), heading);
            case 6 -> heading(parent.h6().attrClass(look), heading);
            default -> headingBelow(parent.div().attrClass(look), heading);
        }
    }

    private static void headingBelow(Div<?> div, Heading heading) {
        attribute(div, "role", "heading");
        attribute(div, "aria-level", Integer.toString(heading.level()));
        heading(div, heading);
    }

    private static void heading(TextGroup<?, ?> element, Heading heading) {
        attribute(element, "id", heading.id());
        fill(element, heading.text());
    }

    /** A link within an element that holds nothing else, and the end of that element. */
    static void onlyLinked(PhrasingContent<?, ?> parent, Linked linked) {
        linked(parent, linked);
        parent.__();
    }

    static void linked(PhrasingContent<?, ?> parent, Linked linked) {
        if (linked.link() == null) {
            runs(parent, linked.text());
            return;
        }
        A<?> link = parent.a().attrHref(escaped(linked.link().address()));
        attribute(link, "hreflang", Marks.language(linked.target()));
        runs(link, linked.text());
        link.__();
    }

    static void linkedBit(PhrasingContent<?, ?> parent, Linked linked) {
        onlyLinked(parent.span().attrClass("cp-bit"), linked);
        parent.text(" ");
    }

    static void prose(FlowContent<?, ?> parent, @Nullable Prose prose) {
        if (prose != null) {
            paragraph(parent, "cp-lang", prose.languageNote());
            body(parent, prose);
        }
    }

    static void body(FlowContent<?, ?> parent, Prose prose) {
        Div<?> body = parent.div().attrClass("cp-prose");
        attribute(body, "lang", Marks.language(prose.language()));
        attribute(body, "dir", Marks.direction(prose.language()));
        body.raw(prose.html().toString()).__();
    }
}
