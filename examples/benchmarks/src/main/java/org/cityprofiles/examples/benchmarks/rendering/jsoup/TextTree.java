package org.cityprofiles.examples.benchmarks.rendering.jsoup;

import java.util.List;
import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Texts, headings and links as nodes. */
final class TextTree {
    private TextTree() {}

    static Element child(Element parent, String tag, String classes) {
        Element element = parent.appendElement(tag);
        element.attributes().put("class", classes);
        return element;
    }

    static void attribute(Element element, String name, @Nullable String value) {
        if (value != null) {
            element.attributes().put(name, value);
        }
    }

    static void text(Element parent, String tag, String classes, Text text) {
        fill(child(parent, tag, classes), text);
    }

    static void textIfAny(Element parent, String tag, String classes, @Nullable Text text) {
        if (text != null) {
            text(parent, tag, classes, text);
        }
    }

    static void fill(Element element, Text text) {
        attribute(element, "lang", Marks.language(text));
        attribute(element, "dir", Marks.direction(text));
        Run single = Marks.single(text);
        if (single != null) {
            element.appendText(single.value());
        } else {
            runs(element, text);
        }
    }

    static void runs(Element parent, Text text) {
        for (Run run : text.runs()) {
            run(parent, run);
        }
    }

    private static void run(Element parent, Run run) {
        if (!run.isolated() && run.language() == null) {
            parent.appendText(run.value());
            return;
        }
        Element element = parent.appendElement(run.isolated() ? "bdi" : "span");
        attribute(element, "lang", Marks.language(run.language()));
        attribute(element, "dir", run.isolated() ? Marks.direction(run.language()) : null);
        element.appendText(run.value());
    }

    static void bits(Element parent, List<Text> texts) {
        for (Text text : texts) {
            bit(parent, text);
        }
    }

    static void bitIfAny(Element parent, @Nullable Text text) {
        if (text != null) {
            bit(parent, text);
        }
    }

    static void bit(Element parent, Text text) {
        runs(child(parent, "span", "cp-bit"), text);
        parent.appendText(" ");
    }

    static void heading(Element parent, String classes, Heading heading) {
        int level = heading.level();
        Element element = child(parent, level == 0 ? "p" : level > 6 ? "div" : "h" + level, classes);
        if (level > 6) {
            attribute(element, "role", "heading");
            attribute(element, "aria-level", Integer.toString(level));
        }
        attribute(element, "id", heading.id());
        fill(element, heading.text());
    }

    static void linked(Element parent, Linked linked) {
        if (linked.link() == null) {
            runs(parent, linked.text());
            return;
        }
        Element link = parent.appendElement("a");
        attribute(link, "href", linked.link().address());
        attribute(link, "hreflang", Marks.language(linked.target()));
        runs(link, linked.text());
    }

    static void linkedBit(Element parent, Linked link) {
        linked(child(parent, "span", "cp-bit"), link);
        parent.appendText(" ");
    }

    static void prose(Element parent, Prose prose) {
        textIfAny(parent, "p", "cp-lang", prose.languageNote());
        body(parent, prose);
    }

    static void proseIfAny(Element parent, @Nullable Prose prose) {
        if (prose != null) {
            prose(parent, prose);
        }
    }

    static void body(Element parent, Prose prose) {
        Element body = child(parent, "div", "cp-prose");
        attribute(body, "lang", Marks.language(prose.language()));
        attribute(body, "dir", Marks.direction(prose.language()));
        body.appendChild(new DataNode(prose.html().toString()));
    }
}
