package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.view.CountryView;

/** Prints a country as one {@code <article>}. */
final class CountryHtml {
    private static final Tag ARTICLE = Tag.ARTICLE.classed("cp");
    private static final Tag CONTEXT = Tag.DIV.classed("cp-sec");
    private static final Tag META = Tag.P.classed("cp-meta");

    private CountryHtml() {}

    static void print(Html out, CountryView country) {
        CityHtml.root(out.start(ARTICLE), country.options())
                .with(Attribute.ARIA_LABELLEDBY, country.heading().id())
                .content(country, CountryHtml::parts);
    }

    private static void parts(Html out, CountryView country) {
        out.element(IntroHtml.HEADER, country, CountryHtml::header);
        ColumnsHtml.print(
                out, country, country.body() != null, CountryHtml::main, country.cities() != null, CountryHtml::side);
        ListingHtml.end(out, country.sources(), country.colophon());
    }

    private static void header(Html out, CountryView country) {
        Words.element(out, IntroHtml.KICKER, country.kind());
        Headings.TITLE.print(out, country.heading());
        IntroHtml.notes(out, country.notes());
    }

    private static void main(Html out, CountryView country) {
        out.element(CONTEXT, country, CountryHtml::context);
    }

    private static void context(Html out, CountryView country) {
        if (country.body() != null) {
            Words.prose(out, country.body());
        }
        Words.elementIfAny(out, META, country.date());
    }

    private static void side(Html out, CountryView country) {
        ListingHtml.names(out, country.cities());
    }
}
