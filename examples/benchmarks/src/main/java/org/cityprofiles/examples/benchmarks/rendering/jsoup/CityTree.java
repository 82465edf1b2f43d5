package org.cityprofiles.examples.benchmarks.rendering.jsoup;

import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.attribute;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.bit;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.bits;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.child;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.heading;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.linkedBit;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.prose;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.text;
import static org.cityprofiles.examples.benchmarks.rendering.jsoup.TextTree.textIfAny;

import java.util.function.BiConsumer;
import org.cityprofiles.examples.benchmarks.rendering.Marks;
import org.cityprofiles.render.part.ImageView;
import org.cityprofiles.render.part.NationalContext;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.view.CityView;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A profile as nodes. */
final class CityTree {
    private CityTree() {}

    static Element append(Element parent, CityView city) {
        Element article = child(parent, "article", "cp");
        attribute(article, "lang", Marks.language(city.options().language()));
        attribute(article, "dir", Marks.direction(city.options().language()));
        attribute(article, "data-theme", Marks.theme(city.options()));
        attribute(article, "aria-labelledby", city.heading().id());
        header(child(article, "header", "cp-head"), city);
        columns(article, city);
        if (city.national() != null) {
            national(child(article, "section", "cp-sec cp-national"), city.national());
        }
        if (Marks.hasFoot(city)) {
            footer(child(article, "footer", "cp-end"), city);
        }
        return article;
    }

    private static void header(Element header, CityView city) {
        Element kicker = child(header, "p", "cp-kicker");
        bit(kicker, city.kind());
        linkedBit(kicker, city.country());
        heading(header, "cp-name", city.heading());
        if (!city.otherNames().isEmpty()) {
            otherNames(child(header, "p", "cp-names"), city);
        }
        textIfAny(header, "p", "cp-tagline", city.tagline());
        city.notes().forEach(note -> text(header, "p", "cp-note", note));
        if (!city.links().isEmpty()) {
            links(child(header, "p", "cp-links"), city);
        }
        if (city.image() != null) {
            image(child(header, "figure", "cp-image"), city.image());
        }
    }

    private static void otherNames(Element names, CityView city) {
        if (city.otherNamesLabel() != null) {
            text(names, "span", "cp-vh", city.otherNamesLabel());
            names.appendText(" ");
        }
        bits(names, city.otherNames());
    }

    private static void links(Element links, CityView city) {
        for (Linked link : city.links()) {
            linkedBit(links, link);
        }
    }

    private static void image(Element figure, ImageView image) {
        Element picture = figure.appendElement("img");
        attribute(picture, "src", image.file().address());
        attribute(picture, "alt", image.alt().toString());
        attribute(picture, "lang", Marks.language(image.alt().language()));
        if (!image.credits().isEmpty()) {
            bits(figure.appendElement("figcaption"), image.credits());
        }
    }

    private static void columns(Element article, CityView city) {
        boolean main = Marks.hasMain(city);
        boolean side = Marks.hasSide(city);
        Element parent = main && side ? child(article, "div", "cp-cols") : article;
        if (main) {
            main(side ? child(parent, "div", "cp-main") : parent, city);
        }
        if (side) {
            side(main ? child(parent, "div", "cp-side") : parent, city);
        }
    }

    private static void main(Element main, CityView city) {
        listing(
                main,
                "cp-keys",
                "ol",
                "cp-numbered",
                city.takeaways(),
                (list, takeaway) -> TextTree.fill(list.appendElement("li"), takeaway));
        city.sections().forEach(section -> PartTree.section(main, section));
        listing(main, "cp-sec", "ul", "cp-list", city.statements(), PartTree::statementItem);
    }

    private static void side(Element side, CityView city) {
        listing(side, "cp-sec", "ul", "cp-list", city.people(), PartTree::personItem);
        if (city.figures() != null) {
            PartTree.figures(child(side, "section", "cp-sec"), city.figures());
        }
        listing(side, "cp-sec", "ul", "cp-places", city.unionParts(), PartTree::name);
        listing(side, "cp-sec", "ul", "cp-list", city.networks(), PartTree::network);
        listing(side, "cp-sec", "ul", "cp-list", city.practices(), PartTree::practice);
        listing(side, "cp-sec", "ul", "cp-list", city.reports(), PartTree::report);
    }

    private static void national(Element section, NationalContext national) {
        heading(section, "cp-h", national.heading());
        prose(section, national.body());
        textIfAny(section, "p", "cp-meta", national.date());
        if (!national.sources().isEmpty()) {
            Element list = child(section, "ul", "cp-sources");
            national.sources().forEach(source -> PartTree.source(list, source));
        }
    }

    private static void footer(Element footer, CityView city) {
        listing(footer, "cp-sec", "ul", "cp-sources", city.sources(), PartTree::source);
        if (!city.colophon().isEmpty()) {
            bits(child(footer, "p", "cp-colophon"), city.colophon());
        }
    }

    private static <T> void listing(
            Element parent,
            String classes,
            String tag,
            String listClasses,
            @Nullable Listing<T> listing,
            BiConsumer<Element, T> item) {
        if (listing != null) {
            Element section = child(parent, "section", classes);
            heading(section, "cp-h", listing.heading());
            Element list = child(section, tag, listClasses);
            listing.items().forEach(each -> item.accept(list, each));
            textIfAny(section, "p", "cp-meta", listing.note());
        }
    }
}
