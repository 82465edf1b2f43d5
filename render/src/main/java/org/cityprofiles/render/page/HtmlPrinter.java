package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Content;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.view.FrameDocument;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.PageFrame;
import org.cityprofiles.render.view.View;

/** Prints views as HTML in UTF-8. The same view gives the same bytes. */
public final class HtmlPrinter {
    private HtmlPrinter() {}

    /** A view as one element, to be included in another page. */
    public static byte[] fragment(View view) {
        HtmlBytes out = new HtmlBytes();
        print(out, view);
        return out.toByteArray();
    }

    /** A complete page. */
    public static byte[] page(Page page) {
        HtmlBytes out = new HtmlBytes();
        FrameHtml.print(out, page);
        return out.toByteArray();
    }

    /** A view as a document for a frame. */
    public static byte[] frame(FrameDocument document) {
        HtmlBytes out = new HtmlBytes();
        FrameDocumentHtml.print(out, document);
        return out.toByteArray();
    }

    /**
     * A complete page whose content is no view.
     *
     * @param part what the page shows
     * @param content how that is printed
     * @param <T> the type of the part
     */
    public static <T> byte[] page(PageFrame frame, T part, Content<? super T> content) {
        HtmlBytes out = new HtmlBytes();
        FrameHtml.print(out, frame, part, content);
        return out.toByteArray();
    }

    /** Prints a view wherever HTML goes. */
    public static void print(Html out, View view) {
        ViewPrinters.of(view).print(out, view);
    }
}
