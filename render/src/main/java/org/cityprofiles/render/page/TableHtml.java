package org.cityprofiles.render.page;

import java.util.List;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Prints what tables have in common. Where there is little room the style sheet stacks the cells of a row, each after
 * the heading of its column. Browsers remember by themselves that it is a table; to spell out the roles is not allowed.
 */
final class TableHtml {
    private static final Attribute SCOPE = Attribute.of("scope");
    static final Attribute LABEL = Attribute.of("data-label");
    static final Tag TABLE = Tag.of("table").classed("cp-table");
    static final Tag BODY = Tag.of("tbody");
    static final Tag ROW = Tag.of("tr");
    static final Tag FORMER = ROW.classed("cp-past");
    static final Tag ROW_HEADING = Tag.of("th").with(SCOPE, "row");
    static final Tag GROUP_HEADING = Tag.of("th").with(SCOPE, "rowgroup");

    private static final Tag CAPTION = Tag.of("caption");
    private static final Tag HEAD = Tag.of("thead");
    private static final Tag COLUMN = Tag.of("th").with(SCOPE, "col");
    private static final Tag CELL = Tag.of("td");
    private static final Tag BIT = Tag.SPAN.classed("cp-bit");

    private TableHtml() {}

    /** Prints what the table is about, or nothing where its heading has said it all. */
    static void caption(Html out, @Nullable Linked subject, List<Text> remarks) {
        if (subject != null || !remarks.isEmpty()) {
            out.start(CAPTION).content(remarks, (html, bits) -> {
                if (subject != null) {
                    html.element(BIT, subject, Words::linked);
                    html.text(" ");
                }
                html.each(bits, PartHtml::bit);
            });
        }
    }

    static void head(Html out, List<Text> columns) {
        out.start(HEAD).content(columns, TableHtml::headRow);
    }

    private static void headRow(Html out, List<Text> columns) {
        out.start(ROW).each(columns, TableHtml::column);
    }

    private static void column(Html out, Text column) {
        Words.element(out, COLUMN, column);
    }

    /** Begins a cell under a heading. */
    static StartTag cell(Html out, Text column) {
        return out.start(CELL).with(LABEL, column.toString());
    }

    /** Prints a cell with a text, or an empty one; none where there is no such column. */
    static void cell(Html out, @Nullable Text column, @Nullable Text text) {
        if (column != null) {
            if (text == null) {
                out.start(CELL).empty();
            } else {
                Words.element(cell(out, column), text);
            }
        }
    }
}
