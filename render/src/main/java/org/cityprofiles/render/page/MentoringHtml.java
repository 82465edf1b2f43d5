package org.cityprofiles.render.page;

import java.util.List;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.MentoringColumns;
import org.cityprofiles.render.part.MentoringEntry;
import org.cityprofiles.render.part.MentoringGroup;
import org.cityprofiles.render.part.MentoringParty;
import org.cityprofiles.render.view.MentoringView;

/** Prints who learns from whom in a network as one table. For one view. */
final class MentoringHtml {
    private static final Tag ARTICLE = Tag.ARTICLE.classed("cp");
    private static final Tag SECTION = Tag.SECTION.classed("cp-sec cp-wide");
    private static final Tag NOTE = Tag.P.classed("cp-note");
    private static final Tag META = Tag.P.classed("cp-meta");
    private static final Tag PARTY = Tag.DIV.classed("cp-party");
    private static final Attribute ROWS = Attribute.of("rowspan");

    private final MentoringView view;
    private final MentoringColumns columns;

    private MentoringHtml(MentoringView view) {
        this.view = view;
        this.columns = view.columns();
    }

    static void print(Html out, MentoringView view) {
        CityHtml.root(out.start(ARTICLE), view.options())
                .with(Attribute.ARIA_LABELLEDBY, view.heading().id())
                .content(view, MentoringHtml::section);
    }

    /** Prints the table as a section of what stands around it. */
    static void section(Html out, MentoringView view) {
        out.element(SECTION, new MentoringHtml(view), (html, mentoring) -> mentoring.content(html));
    }

    private void content(Html out) {
        Headings.SECTION.print(out, view.heading());
        Words.elementIfAny(out, NOTE, view.note());
        out.element(TableHtml.TABLE, view.groups(), this::table);
    }

    private void table(Html out, List<MentoringGroup> groups) {
        TableHtml.caption(out, view.network(), List.of());
        TableHtml.head(out, columns.shown());
        out.each(groups, this::group);
    }

    private void group(Html out, MentoringGroup group) {
        out.element(TableHtml.BODY, group, this::rows);
    }

    /** The mentors stand once, before the first of those who learn from them. */
    private void rows(Html out, MentoringGroup group) {
        MentoringEntry first = group.entries().get(0);
        out.start(row(first)).content(group, (html, some) -> {
            mentors(html, some);
            cells(html, first);
        });
        out.each(group.entries().subList(1, group.entries().size()), this::furtherRow);
    }

    private void furtherRow(Html out, MentoringEntry entry) {
        out.element(row(entry), entry, this::cells);
    }

    private static Tag row(MentoringEntry entry) {
        return entry.former() ? TableHtml.FORMER : TableHtml.ROW;
    }

    private void mentors(Html out, MentoringGroup group) {
        int rows = group.entries().size();
        out.start(TableHtml.GROUP_HEADING)
                .with(ROWS, rows == 1 ? null : Integer.toString(rows))
                .with(TableHtml.LABEL, columns.mentor().toString())
                .each(group.mentors(), MentoringHtml::party);
    }

    private void cells(Html out, MentoringEntry entry) {
        TableHtml.cell(out, columns.mentee()).each(entry.mentees(), MentoringHtml::party);
        TableHtml.cell(out, columns.theme(), entry.theme());
        TableHtml.cell(out, columns.period(), entry.period());
    }

    private static void party(Html out, MentoringParty party) {
        out.element(PARTY, party, MentoringHtml::partyContent);
    }

    private static void partyContent(Html out, MentoringParty party) {
        Words.linked(out, party.name());
        Words.elementIfAny(out, META, party.country());
        Words.elementIfAny(out, META, party.support());
    }
}
