package org.cityprofiles.render.page;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.text.Heading;

/**
 * Prints headings of one look at any level: level 0 is a paragraph that only looks like one, and what lies below level
 * 6, for which HTML has no element, says its level by ARIA. Immutable.
 */
final class Headings {
    /** The title of a view. */
    static final Headings TITLE = new Headings(tag -> tag.classed("cp-name"));

    /** A heading within a view. */
    static final Headings SECTION = new Headings(tag -> tag.classed("cp-h"));

    private final List<Tag> tags;
    private final Tag below;

    private Headings(UnaryOperator<Tag> look) {
        this.tags = Stream.of(Tag.P, Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6)
                .map(look)
                .toList();
        this.below = look.apply(Tag.DIV).with(Attribute.ROLE, "heading");
    }

    void print(Html out, Heading heading) {
        int level = heading.level();
        StartTag start = level < tags.size()
                ? out.start(tags.get(level))
                : out.start(below).with(Attribute.ARIA_LEVEL, Integer.toString(level));
        Words.element(start.with(Attribute.ID, heading.id()), heading.text());
    }
}
