package org.cityprofiles.examples.gallery;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.Renderer;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.page.StyleSheet;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;

/**
 * Every view of the sample catalogue side by side, in four languages and two themes, as one page with two style sheets.
 * Immutable.
 */
public final class Gallery {
    /** While its youngest project was running, so that there are both members and former members to show. */
    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);

    private static final List<String> LANGUAGES = List.of("it", "de", "el", "ar");
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);

    private static final List<Exhibit> EXHIBITS = List.of(
            Exhibit.of(SubjectKind.CITY, "ghent", ViewName.CARD),
            Exhibit.of(SubjectKind.NETWORK, "inclucities", ViewName.CARD),
            Exhibit.of(SubjectKind.PRACTICE, "halle-service-centre", ViewName.CARD),
            Exhibit.of(SubjectKind.NETWORK, "inclucities", ViewName.MAP),
            Exhibit.of(SubjectKind.NETWORK, "le-citta-del-dialogo", ViewName.MEMBERS),
            Exhibit.of(SubjectKind.NETWORK, "inclucities", ViewName.MENTORING),
            Exhibit.of(SubjectKind.CITY, "milan", ViewName.NETWORKS),
            Exhibit.of(SubjectKind.CITY, "halle-saale", ViewName.PRACTICES),
            Exhibit.of(SubjectKind.CITY, "ghent", ViewName.PROFILE),
            Exhibit.of(SubjectKind.NETWORK, "le-citta-del-dialogo", ViewName.PROFILE),
            Exhibit.of(SubjectKind.PRACTICE, "halle-service-centre", ViewName.PROFILE),
            Exhibit.of(SubjectKind.COUNTRY, "it", ViewName.PROFILE));

    private static final Tag SHEET = Tag.LINK.with(Attribute.REL, "stylesheet");
    private static final Tag STRIP = Tag.DIV.with(Attribute.TABINDEX, "0").with(Attribute.ROLE, "group");

    private final Renderer renderer;

    private Gallery(Renderer renderer) {
        this.renderer = renderer;
    }

    /** A view in one language and one theme. */
    private record Picture(Exhibit exhibit, ViewOptions options) {}

    /** The gallery of the sample catalogue; empty where another catalogue lacks what is shown here. */
    public static Optional<Gallery> of(Catalogue catalogue) {
        Renderer renderer = Renderer.of(catalogue, new PagesAbove());
        ViewOptions options = ViewOptions.of(LanguageTag.parse(LANGUAGES.get(0)), DAY);
        boolean complete = EXHIBITS.stream()
                .allMatch(exhibit -> renderer.view(exhibit.kind(), exhibit.view(), exhibit.id(), options)
                        .isPresent());
        return complete ? Optional.of(new Gallery(renderer)) : Optional.empty();
    }

    /** The files of the gallery by name; {@code index.html} is the page. */
    public Map<String, byte[]> files() {
        return Map.of(
                "index.html",
                page(),
                "gallery.css",
                resource("gallery.css"),
                StyleSheet.VIEWS.fileName(),
                StyleSheet.VIEWS.bytes());
    }

    private byte[] page() {
        HtmlBytes out = new HtmlBytes();
        out.doctype();
        out.start(Tag.HTML).language("en", false).content(this, Gallery::document);
        return out.toByteArray();
    }

    private static void document(Html out, Gallery gallery) {
        out.element(Tag.HEAD, gallery, Gallery::head);
        out.element(Tag.BODY, gallery, Gallery::body);
    }

    private static void head(Html out, Gallery gallery) {
        out.start(Tag.META.with(Attribute.CHARSET, "utf-8")).empty();
        out.start(Tag.META.with(Attribute.NAME, "viewport").with(Attribute.CONTENT, "width=device-width"))
                .empty();
        out.element(Tag.TITLE, "Every view of City Profiles");
        out.start(SHEET).href(Link.of(StyleSheet.VIEWS.fileName())).empty();
        out.start(SHEET).href(Link.of("gallery.css")).empty();
    }

    private static void body(Html out, Gallery gallery) {
        out.element(Tag.HEADER, gallery, Gallery::introduction);
        out.start(Tag.MAIN).each(EXHIBITS, gallery::row);
    }

    private static void introduction(Html out, Gallery gallery) {
        out.element(Tag.H1, "Every view of City Profiles");
        out.element(
                Tag.P,
                "Each row is one view, in Italian, German, Greek and Arabic, light and dark; rows scroll sideways.");
        out.start(Tag.NAV).with(Attribute.ARIA_LABEL, "Views").each(EXHIBITS, Gallery::shortcut);
    }

    private static void shortcut(Html out, Exhibit exhibit) {
        out.start(Tag.A).href(Link.of("#" + exhibit.anchor())).text(exhibit.title());
        out.text(" ");
    }

    private void row(Html out, Exhibit exhibit) {
        out.start(Tag.SECTION).with(Attribute.ID, exhibit.anchor()).content(exhibit, this::rowContent);
    }

    private void rowContent(Html out, Exhibit exhibit) {
        out.element(Tag.H2, exhibit.title());
        List<Picture> pictures = LANGUAGES.stream()
                .flatMap(language -> THEMES.stream().map(theme -> picture(exhibit, language, theme)))
                .toList();
        out.start(STRIP)
                .with(Attribute.CLASS, "strip " + exhibit.size())
                .with(Attribute.ARIA_LABEL, exhibit.title())
                .each(pictures, this::figure);
    }

    private Picture picture(Exhibit exhibit, String language, Theme theme) {
        return new Picture(
                exhibit, ViewOptions.of(LanguageTag.parse(language), DAY).withTheme(theme));
    }

    private void figure(Html out, Picture picture) {
        out.element(Tag.FIGURE, picture, this::figureContent);
    }

    private void figureContent(Html out, Picture picture) {
        ViewOptions options = picture.options();
        out.element(Tag.FIGCAPTION, options.language() + ", " + options.theme().word());
        Exhibit exhibit = picture.exhibit();
        renderer.view(exhibit.kind(), exhibit.view(), exhibit.id(), options)
                .ifPresent(view -> HtmlPrinter.print(out, view));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = requireNonNull(Gallery.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
