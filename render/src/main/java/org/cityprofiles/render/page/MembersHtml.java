package org.cityprofiles.render.page;

import java.util.List;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.MemberColumns;
import org.cityprofiles.render.part.MemberEntry;
import org.cityprofiles.render.part.MemberGroup;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.MembersView;
import org.jspecify.annotations.Nullable;

/** Prints the members of a network as one table. For one view. */
final class MembersHtml {
    private static final Tag ARTICLE = Tag.ARTICLE.classed("cp");
    private static final Tag SECTION = Tag.SECTION.classed("cp-sec cp-wide");
    private static final Tag META = Tag.P.classed("cp-meta");
    private static final Tag PARTS = Tag.of("details").classed("cp-parts");
    private static final Tag SUMMARY = Tag.of("summary");
    private static final Attribute SPAN = Attribute.of("colspan");

    private final MembersView view;
    private final MemberColumns columns;
    private final String width;

    private MembersHtml(MembersView view) {
        this.view = view;
        this.columns = view.columns();
        this.width = Integer.toString(columns.shown().size());
    }

    static void print(Html out, MembersView view) {
        CityHtml.root(out.start(ARTICLE), view.options())
                .with(Attribute.ARIA_LABELLEDBY, view.heading().id())
                .content(view, MembersHtml::section);
    }

    /** Prints the list as a section of what stands around it. */
    static void section(Html out, MembersView view) {
        out.element(SECTION, new MembersHtml(view), (html, members) -> members.content(html));
    }

    private void content(Html out) {
        Headings.SECTION.print(out, view.heading());
        out.element(TableHtml.TABLE, view.groups(), this::table);
        Words.elementIfAny(out, META, view.note());
    }

    private void table(Html out, List<MemberGroup> groups) {
        TableHtml.caption(out, view.network(), view.counts());
        TableHtml.head(out, columns.shown());
        out.each(groups, this::group);
    }

    private void group(Html out, MemberGroup group) {
        out.element(TableHtml.BODY, group, this::rows);
    }

    private void rows(Html out, MemberGroup group) {
        if (group.heading() != null) {
            out.element(TableHtml.ROW, group.heading(), this::groupHeading);
        }
        out.each(group.members(), this::row);
    }

    private void groupHeading(Html out, Text heading) {
        Words.element(out.start(TableHtml.GROUP_HEADING).with(SPAN, width), heading);
    }

    private void row(Html out, MemberEntry member) {
        out.element(member.former() ? TableHtml.FORMER : TableHtml.ROW, member, this::cells);
    }

    private void cells(Html out, MemberEntry member) {
        out.element(TableHtml.ROW_HEADING, member, this::name);
        TableHtml.cell(out, columns.country(), member.country());
        texts(out, columns.roles(), member.roles());
        TableHtml.cell(out, columns.period(), member.period());
        TableHtml.cell(out, columns.status(), member.status());
        support(out, columns.support(), member.support());
    }

    /** The country of a former member stands beside its name where there is no column for it. */
    private void name(Html out, MemberEntry member) {
        Words.linked(out, member.name());
        if (columns.country() == null && member.former()) {
            Words.elementIfAny(out, META, member.country());
        }
        out.each(member.details(), MembersHtml::detail);
        if (member.parts() != null) {
            out.element(PARTS, member.parts(), MembersHtml::parts);
        }
    }

    private static void detail(Html out, Text detail) {
        Words.element(out, META, detail);
    }

    private static void parts(Html out, Labelled<Linked> parts) {
        Words.element(out, SUMMARY, parts.label());
        out.start(Tag.UL).each(parts.items(), MembersHtml::item);
    }

    private static void item(Html out, Linked linked) {
        out.element(Tag.LI, linked, Words::linked);
    }

    private static void texts(Html out, @Nullable Text column, List<Text> texts) {
        if (texts.isEmpty()) {
            TableHtml.cell(out, column, null);
        } else if (column != null) {
            TableHtml.cell(out, column).each(texts, PartHtml::bit);
        }
    }

    private static void support(Html out, @Nullable Text column, List<Linked> support) {
        if (support.isEmpty()) {
            TableHtml.cell(out, column, null);
        } else if (column != null) {
            TableHtml.cell(out, column).each(support, NetworkHtml::linkedBit);
        }
    }
}
