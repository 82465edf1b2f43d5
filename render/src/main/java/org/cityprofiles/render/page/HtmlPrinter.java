package org.cityprofiles.render.page;

import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.view.CityPage;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.ErrorView;
import org.cityprofiles.render.view.IndexView;

/** Prints views as HTML in UTF-8. The same view gives the same bytes. */
public final class HtmlPrinter {
    private HtmlPrinter() {}

    /** The profile of a city as one {@code <article>}, to be included in another page. */
    public static byte[] fragment(CityView city) {
        HtmlBytes out = new HtmlBytes();
        CityHtml.print(out, city);
        return out.toByteArray();
    }

    /** The complete page of a city. */
    public static byte[] page(CityPage page) {
        HtmlBytes out = new HtmlBytes();
        FrameHtml.print(out, page.frame(), page.city(), CityHtml::print);
        return out.toByteArray();
    }

    /** The complete page that lists all cities, networks and practices. */
    public static byte[] page(IndexView index) {
        HtmlBytes out = new HtmlBytes();
        FrameHtml.print(out, index.frame(), index, ListHtml::index);
        return out.toByteArray();
    }

    /** The complete page that says why there is no page. */
    public static byte[] page(ErrorView error) {
        HtmlBytes out = new HtmlBytes();
        FrameHtml.print(out, error.frame(), error, ListHtml::error);
        return out.toByteArray();
    }
}
