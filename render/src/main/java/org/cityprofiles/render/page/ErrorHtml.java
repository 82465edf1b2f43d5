package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.ErrorView;

/** Prints the page that says why there is no page. */
final class ErrorHtml {
    private static final Tag HEADER = Tag.HEADER.classed("cp-head");

    private ErrorHtml() {}

    static void print(Html out, ErrorView error) {
        CityHtml.root(out.start(ListHtml.ROOT), error.options()).content(error, ErrorHtml::content);
    }

    private static void content(Html out, ErrorView error) {
        out.element(HEADER, error.heading(), Headings.TITLE::print);
        out.each(error.texts(), ErrorHtml::paragraph);
        if (error.back().link() != null) {
            out.element(Tag.P, error.back(), Words::linked);
        }
    }

    private static void paragraph(Html out, Text text) {
        Words.element(out, Tag.P, text);
    }
}
