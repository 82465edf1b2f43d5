package org.cityprofiles.render.page;

import java.util.List;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Content;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.ImageView;
import org.cityprofiles.render.part.NationalContext;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Prints the profile of a city as one {@code <article>}. */
final class CityHtml {
    private static final Tag ARTICLE = Tag.ARTICLE.classed("cp");
    private static final Tag HEADER = Tag.HEADER.classed("cp-head");
    private static final Tag KICKER = Tag.P.classed("cp-kicker");
    private static final Tag BIT = Tag.SPAN.classed("cp-bit");
    private static final Tag NAMES = Tag.P.classed("cp-names");
    private static final Tag NAMES_LABEL = Tag.SPAN.classed("cp-vh");
    private static final Tag TAGLINE = Tag.P.classed("cp-tagline");
    private static final Tag NOTE = Tag.P.classed("cp-note");
    private static final Tag LINKS = Tag.P.classed("cp-links");
    private static final Tag IMAGE = Tag.FIGURE.classed("cp-image");
    private static final Tag COLUMNS = Tag.DIV.classed("cp-cols");
    private static final Tag MAIN = Tag.DIV.classed("cp-main");
    private static final Tag SIDE = Tag.DIV.classed("cp-side");
    private static final Tag TAKEAWAYS = Tag.SECTION.classed("cp-keys");
    private static final Tag SECTION = Tag.SECTION.classed("cp-sec");
    private static final Tag NATIONAL = Tag.SECTION.classed("cp-sec cp-national");
    private static final Tag NUMBERED = Tag.OL.classed("cp-numbered");
    private static final Tag LIST = Tag.UL.classed("cp-list");
    private static final Tag FIGURES = Tag.UL.classed("cp-list cp-figs");
    private static final Tag SOURCES = Tag.UL.classed("cp-sources");
    private static final Tag FOOTER = Tag.FOOTER.classed("cp-end");
    private static final Tag COLOPHON = Tag.P.classed("cp-colophon");
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
        out.element(HEADER, city, CityHtml::header);
        boolean main = hasMain(city);
        boolean side = hasSide(city);
        if (main && side) {
            out.element(COLUMNS, city, CityHtml::columns);
        } else if (main) {
            main(out, city);
        } else if (side) {
            side(out, city);
        }
        if (city.national() != null) {
            out.element(NATIONAL, city.national(), CityHtml::national);
        }
        footer(out, city.sources(), city.colophon());
    }

    private static boolean hasMain(CityView city) {
        return city.takeaways() != null || !city.sections().isEmpty() || city.statements() != null;
    }

    private static boolean hasSide(CityView city) {
        return city.people() != null
                || city.figures() != null
                || city.networks() != null
                || city.practices() != null
                || city.reports() != null;
    }

    private static void header(Html out, CityView city) {
        out.element(KICKER, city, CityHtml::kicker);
        Headings.TITLE.print(out, city.heading());
        if (!city.otherNames().isEmpty()) {
            out.element(NAMES, city, CityHtml::otherNames);
        }
        Words.elementIfAny(out, TAGLINE, city.tagline());
        out.each(city.notes(), CityHtml::note);
        if (!city.links().isEmpty()) {
            out.start(LINKS).each(city.links(), CityHtml::link);
        }
        if (city.image() != null) {
            out.element(IMAGE, city.image(), CityHtml::image);
        }
    }

    private static void kicker(Html out, CityView city) {
        PartHtml.bit(out, city.kind());
        out.element(BIT, city.country(), Words::linked);
    }

    private static void otherNames(Html out, CityView city) {
        if (city.otherNamesLabel() != null) {
            Words.element(out, NAMES_LABEL, city.otherNamesLabel());
            out.text(" ");
        }
        out.each(city.otherNames(), PartHtml::bit);
    }

    private static void note(Html out, Text note) {
        Words.element(out, NOTE, note);
    }

    private static void link(Html out, Linked link) {
        out.element(BIT, link, Words::linked);
        out.text(" ");
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

    private static void columns(Html out, CityView city) {
        out.element(MAIN, city, CityHtml::main);
        out.element(SIDE, city, CityHtml::side);
    }

    private static void main(Html out, CityView city) {
        listing(out, TAKEAWAYS, NUMBERED, city.takeaways(), CityHtml::takeaway);
        out.each(city.sections(), PartHtml::section);
        listing(out, SECTION, LIST, city.statements(), PartHtml::statementItem);
    }

    private static void takeaway(Html out, Text takeaway) {
        Words.element(out, Tag.LI, takeaway);
    }

    private static void side(Html out, CityView city) {
        listing(out, SECTION, LIST, city.people(), PartHtml::personItem);
        listing(out, SECTION, FIGURES, city.figures(), PartHtml::figure);
        listing(out, SECTION, LIST, city.networks(), PartHtml::network);
        listing(out, SECTION, LIST, city.practices(), PartHtml::practice);
        listing(out, SECTION, LIST, city.reports(), PartHtml::report);
    }

    private static void national(Html out, NationalContext country) {
        Headings.SECTION.print(out, country.heading());
        Words.prose(out, country.body());
        Words.elementIfAny(out, META, country.date());
        sourceList(out, country.sources());
    }

    private static void sourceList(Html out, List<SourceView> sources) {
        if (!sources.isEmpty()) {
            out.start(SOURCES).each(sources, PartHtml::source);
        }
    }

    /** Prints where the facts come from, and what is said of the document as a whole. */
    static void footer(Html out, @Nullable Listing<SourceView> sources, List<Text> colophon) {
        if (sources != null || !colophon.isEmpty()) {
            out.start(FOOTER).content(colophon, (html, texts) -> {
                listing(html, SECTION, SOURCES, sources, PartHtml::source);
                if (!texts.isEmpty()) {
                    html.start(COLOPHON).each(texts, PartHtml::bit);
                }
            });
        }
    }

    /** Prints a list under its heading, or nothing for null. */
    static <T> void listing(Html out, Tag section, Tag list, @Nullable Listing<T> listing, Content<? super T> content) {
        if (listing != null) {
            out.start(section).content(listing, (html, some) -> {
                Headings.SECTION.print(html, some.heading());
                html.start(list).each(some.items(), content);
                Words.elementIfAny(html, META, some.note());
            });
        }
    }
}
