package org.cityprofiles.examples.benchmarks.rendering.htmlflow;

import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.attribute;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.bit;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.bits;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.escaped;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.heading;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.linkedBit;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.paragraph;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.prose;
import static org.cityprofiles.examples.benchmarks.rendering.htmlflow.TextFlow.span;

import java.util.function.BiConsumer;
import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.render.part.ImageView;
import org.cityprofiles.render.part.NationalContext;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityView;
import org.jspecify.annotations.Nullable;
import org.xmlet.htmlapifaster.Article;
import org.xmlet.htmlapifaster.Div;
import org.xmlet.htmlapifaster.Element;
import org.xmlet.htmlapifaster.Figcaption;
import org.xmlet.htmlapifaster.Figure;
import org.xmlet.htmlapifaster.Footer;
import org.xmlet.htmlapifaster.Header;
import org.xmlet.htmlapifaster.Img;
import org.xmlet.htmlapifaster.Ol;
import org.xmlet.htmlapifaster.P;
import org.xmlet.htmlapifaster.Section;
import org.xmlet.htmlapifaster.Ul;

/** A profile. HtmlFlow has no method for a header within an article, so its constructor is called. */
final class CityFlow {
    private CityFlow() {}

    static void article(Article<?> article, CityView city) {
        attribute(article, "lang", Marks.language(city.options().language()));
        attribute(article, "dir", Marks.direction(city.options().language()));
        attribute(article, "data-theme", Marks.theme(city.options()));
        attribute(article, "aria-labelledby", city.heading().id());
        header(new Header<>(article).attrClass("cp-head"), city);
        columns(article, city);
        if (city.national() != null) {
            national(article.section().attrClass("cp-sec cp-national"), city.national());
        }
        if (Marks.hasFoot(city)) {
            footer(new Footer<>(article).attrClass("cp-end"), city);
        }
    }

    private static void header(Header<?> header, CityView city) {
        P<?> kicker = header.p().attrClass("cp-kicker");
        bit(kicker, city.kind());
        linkedBit(kicker, city.country());
        kicker.__();
        heading(header, "cp-name", city.heading());
        if (!city.otherNames().isEmpty()) {
            otherNames(header.p().attrClass("cp-names"), city);
        }
        paragraph(header, "cp-tagline", city.tagline());
        city.notes().forEach(note -> paragraph(header, "cp-note", note));
        if (!city.links().isEmpty()) {
            links(header.p().attrClass("cp-links"), city);
        }
        if (city.image() != null) {
            image(header.figure().attrClass("cp-image"), city.image());
        }
        header.__();
    }

    private static void otherNames(P<?> names, CityView city) {
        if (city.otherNamesLabel() != null) {
            span(names, "cp-vh", city.otherNamesLabel());
            names.text(" ");
        }
        bits(names, city.otherNames());
        names.__();
    }

    private static void links(P<?> links, CityView city) {
        for (Linked link : city.links()) {
            linkedBit(links, link);
        }
        links.__();
    }

    private static void image(Figure<?> figure, ImageView image) {
        Img<?> picture = figure.img()
                .attrSrc(escaped(image.file().address()))
                .attrAlt(escaped(image.alt().toString()));
        attribute(picture, "lang", Marks.language(image.alt().language()));
        picture.__();
        if (!image.credits().isEmpty()) {
            Figcaption<?> caption = figure.figcaption();
            bits(caption, image.credits());
            caption.__();
        }
        figure.__();
    }

    private static void columns(Article<?> article, CityView city) {
        boolean main = Marks.hasMain(city);
        boolean side = Marks.hasSide(city);
        if (main && side) {
            Div<?> columns = article.div().attrClass("cp-cols");
            Div<?> wide = columns.div().attrClass("cp-main");
            main(wide, city);
            wide.__();
            Div<?> narrow = columns.div().attrClass("cp-side");
            side(narrow, city);
            narrow.__();
            columns.__();
        } else if (main) {
            main(article, city);
        } else if (side) {
            side(article, city);
        }
    }

    private static void main(Element<?, ?> main, CityView city) {
        if (city.takeaways() != null) {
            takeaways(new Section<>(main).attrClass("cp-keys"), city.takeaways());
        }
        city.sections().forEach(section -> PartFlow.section(main, section));
        listing(main, "cp-list", city.statements(), PartFlow::statementItem);
    }

    private static void takeaways(Section<?> section, Listing<Text> takeaways) {
        heading(section, "cp-h", takeaways.heading());
        Ol<?> list = section.ol().attrClass("cp-numbered");
        takeaways.items().forEach(takeaway -> TextFlow.fill(list.li(), takeaway));
        list.__();
        paragraph(section, "cp-meta", takeaways.note());
        section.__();
    }

    private static void side(Element<?, ?> side, CityView city) {
        listing(side, "cp-list", city.people(), PartFlow::personItem);
        if (city.figures() != null) {
            FigureFlow.figures(new Section<>(side).attrClass("cp-sec"), city.figures());
        }
        listing(side, "cp-places", city.unionParts(), PartFlow::name);
        listing(side, "cp-list", city.networks(), PartFlow::network);
        listing(side, "cp-list", city.practices(), PartFlow::practice);
        listing(side, "cp-list", city.reports(), PartFlow::report);
    }

    private static void national(Section<?> section, NationalContext national) {
        heading(section, "cp-h", national.heading());
        prose(section, national.body());
        paragraph(section, "cp-meta", national.date());
        if (!national.sources().isEmpty()) {
            Ul<?> list = section.ul().attrClass("cp-sources");
            national.sources().forEach(source -> PartFlow.source(list, source));
            list.__();
        }
        section.__();
    }

    private static void footer(Footer<?> footer, CityView city) {
        listing(footer, "cp-sources", city.sources(), PartFlow::source);
        if (!city.colophon().isEmpty()) {
            P<?> colophon = footer.p().attrClass("cp-colophon");
            bits(colophon, city.colophon());
            colophon.__();
        }
        footer.__();
    }

    private static <T> void listing(
            Element<?, ?> parent, String look, @Nullable Listing<T> listing, BiConsumer<Ul<?>, T> item) {
        if (listing != null) {
            Section<?> section = new Section<>(parent).attrClass("cp-sec");
            heading(section, "cp-h", listing.heading());
            Ul<?> list = section.ul().attrClass(look);
            listing.items().forEach(each -> item.accept(list, each));
            list.__();
            paragraph(section, "cp-meta", listing.note());
            section.__();
        }
    }
}
