package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Content;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;

/** Prints the text of a document and what stands beside it, where there is room. */
final class ColumnsHtml {
    private static final Tag COLUMNS = Tag.DIV.classed("cp-cols");
    private static final Tag MAIN = Tag.DIV.classed("cp-main");
    private static final Tag SIDE = Tag.DIV.classed("cp-side");

    private ColumnsHtml() {}

    /** Prints the two parts as far as there is something in them; one that stands alone needs no column. */
    static <T> void print(
            Html out, T part, boolean hasMain, Content<? super T> main, boolean hasSide, Content<? super T> side) {
        if (hasMain && hasSide) {
            out.start(COLUMNS).content(part, (html, both) -> {
                html.element(MAIN, both, main);
                html.element(SIDE, both, side);
            });
        } else if (hasMain) {
            main.print(out, part);
        } else if (hasSide) {
            side.print(out, part);
        }
    }
}
