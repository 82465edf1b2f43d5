package org.cityprofiles.render.page;

import java.util.List;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.ImageView;
import org.cityprofiles.render.part.KeyFigures;
import org.cityprofiles.render.part.NationalContext;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewOptions;

/** Prints the profile of a city as one {@code <article>}. */
final class CityHtml {
    private static final Tag ARTICLE = Tag.ARTICLE.classed("cp");
    private static final Tag NAMES = Tag.P.classed("cp-names");
    private static final Tag NAMES_LABEL = Tag.SPAN.classed("cp-vh");
    private static final Tag LINKS = Tag.P.classed("cp-links");
    private static final Tag IMAGE = Tag.FIGURE.classed("cp-image");
    private static final Tag TAKEAWAYS = Tag.SECTION.classed("cp-keys");
    private static final Tag NATIONAL = Tag.SECTION.classed("cp-sec cp-national");
    private static final Tag NUMBERED = Tag.OL.classed("cp-numbered");
    private static final Tag FIGURES = Tag.UL.classed("cp-list cp-figs");
    private static final Tag META = Tag.P.classed("cp-meta");

    private CityHtml() {}

    static void print(Html out, CityView city) {
        ViewOptions options = city.options();
        StartTag article = root(out.start(ARTICLE), options)
                .with(Attribute.ARIA_LABELLEDBY, city.heading().id());
        article.content(city, CityHtml::parts);
    }

    /** Marks the outermost element of a view with its language and its colours. */
    static StartTag root(StartTag start, ViewOptions options) {
        return start.with(Attribute.LANG, options.language().toString())
                .with(Attribute.DIR, options.language().direction().attribute())
                .with(
                        Attribute.DATA_THEME,
                        options.theme() == Theme.AUTO ? null : options.theme().word())
                .with(
                        Attribute.DATA_ACCENT,
                        options.accent() == null ? null : options.accent().hex());
    }

    private static void parts(Html out, CityView city) {
        out.element(IntroHtml.HEADER, city, CityHtml::header);
        ColumnsHtml.print(out, city, hasMain(city), CityHtml::main, hasSide(city), CityHtml::side);
        if (city.national() != null) {
            out.element(NATIONAL, city.national(), CityHtml::national);
        }
        ListingHtml.end(out, city.sources(), city.colophon());
    }

    private static boolean hasMain(CityView city) {
        return city.takeaways() != null || !city.sections().isEmpty() || city.statements() != null;
    }

    private static boolean hasSide(CityView city) {
        return city.people() != null
                || city.unionParts() != null
                || city.figures() != null
                || city.networks() != null
                || city.practices() != null
                || city.reports() != null;
    }

    private static void header(Html out, CityView city) {
        out.element(IntroHtml.KICKER, city, CityHtml::kicker);
        Headings.TITLE.print(out, city.heading());
        if (!city.otherNames().isEmpty()) {
            out.element(NAMES, city, CityHtml::otherNames);
        }
        Words.elementIfAny(out, IntroHtml.TAGLINE, city.tagline());
        IntroHtml.notes(out, city.notes());
        if (!city.links().isEmpty()) {
            out.start(LINKS).each(city.links(), IntroHtml::bit);
        }
        if (city.image() != null) {
            out.element(IMAGE, city.image(), CityHtml::image);
        }
    }

    private static void kicker(Html out, CityView city) {
        PartHtml.bit(out, city.kind());
        IntroHtml.bit(out, city.country());
    }

    private static void otherNames(Html out, CityView city) {
        if (city.otherNamesLabel() != null) {
            Words.element(out, NAMES_LABEL, city.otherNamesLabel());
            out.text(" ");
        }
        out.each(city.otherNames(), PartHtml::bit);
    }

    private static void image(Html out, ImageView image) {
        out.start(Tag.IMG)
                .src(image.file())
                .with(Attribute.ALT, image.alt().toString())
                .with(Attribute.LANG, Words.tag(image.alt().language()))
                .empty();
        if (!image.credits().isEmpty()) {
            out.start(Tag.FIGCAPTION).each(image.credits(), PartHtml::bit);
        }
    }

    private static void main(Html out, CityView city) {
        ListingHtml.print(out, TAKEAWAYS, NUMBERED, city.takeaways(), CityHtml::takeaway);
        out.each(city.sections(), PartHtml::section);
        ListingHtml.print(out, ListingHtml.SECTION, ListingHtml.LIST, city.statements(), PartHtml::statementItem);
    }

    private static void takeaway(Html out, Text takeaway) {
        Words.element(out, Tag.LI, takeaway);
    }

    private static void side(Html out, CityView city) {
        ListingHtml.print(out, ListingHtml.SECTION, ListingHtml.LIST, city.people(), PartHtml::personItem);
        if (city.figures() != null) {
            out.element(ListingHtml.SECTION, city.figures(), CityHtml::figures);
        }
        ListingHtml.names(out, city.unionParts());
        ListingHtml.print(out, ListingHtml.SECTION, ListingHtml.LIST, city.networks(), PartHtml::network);
        ListingHtml.print(out, ListingHtml.SECTION, ListingHtml.LIST, city.practices(), PartHtml::practice);
        ListingHtml.print(out, ListingHtml.SECTION, ListingHtml.LIST, city.reports(), PartHtml::report);
    }

    private static void figures(Html out, KeyFigures figures) {
        Headings.SECTION.print(out, figures.heading());
        out.each(figures.series(), PictureHtml::bars);
        if (!figures.singles().isEmpty()) {
            out.start(FIGURES).each(figures.singles(), PartHtml::figure);
        }
    }

    private static void national(Html out, NationalContext country) {
        Headings.SECTION.print(out, country.heading());
        Words.prose(out, country.body());
        Words.elementIfAny(out, META, country.date());
        sourceList(out, country.sources());
    }

    private static void sourceList(Html out, List<SourceView> sources) {
        if (!sources.isEmpty()) {
            out.start(ListingHtml.SOURCES).each(sources, PartHtml::source);
        }
    }
}
