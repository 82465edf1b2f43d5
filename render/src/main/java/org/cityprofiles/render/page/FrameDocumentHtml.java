package org.cityprofiles.render.page;

import java.util.List;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.html.SafeHtml;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.view.FrameDocument;
import org.cityprofiles.render.view.Theme;

/**
 * Prints a view as a document for a frame.
 *
 * <p>Its links have no {@code target}: in a frame without scripts, where no window may be opened, a page then opens in
 * the frame itself, since a link that leads nowhere would be worse. The script of the frame makes them open in a window
 * of their own, or asks WordPress to open them.
 *
 * <p>A browser draws a frame transparent only when the frame's {@code color-scheme} in the page around is that of the
 * document, and otherwise on a ground of the document's scheme; so the document names the scheme of its colours, and
 * views paint their own ground in any case.
 */
final class FrameDocumentHtml {
    private static final Tag BODY = Tag.BODY.classed("cp-frame");
    private static final Tag ROOT = Tag.DIV.with(Attribute.of("data-embed-root"), "");
    private static final Tag SCHEME = Tag.META.with(Attribute.NAME, "color-scheme");

    private FrameDocumentHtml() {}

    static void print(HtmlBytes out, FrameDocument document) {
        out.doctype();
        CityHtml.root(out.start(Tag.HTML), document.view().options()).content(document, FrameDocumentHtml::document);
    }

    private static void document(Html out, FrameDocument document) {
        out.element(Tag.HEAD, document, FrameDocumentHtml::head);
        out.element(BODY, document, FrameDocumentHtml::body);
    }

    private static void head(Html out, FrameDocument document) {
        HeadHtml.begin(out, document.title());
        out.start(SCHEME).with(Attribute.CONTENT, scheme(document)).empty();
        HeadHtml.canonical(out, document.page());
        out.each(List.copyOf(document.oembed().entrySet()), HeadHtml::oembed);
        out.markup(SafeHtml.inlineStyle(document.style()));
    }

    private static String scheme(FrameDocument document) {
        Theme theme = document.view().options().theme();
        return theme == Theme.AUTO ? "light dark" : theme.word();
    }

    private static void body(Html out, FrameDocument document) {
        out.start(ROOT).content(document.view(), HtmlPrinter::print);
        if (document.script() != null) {
            out.markup(SafeHtml.inlineScript(document.script()));
        }
    }
}
