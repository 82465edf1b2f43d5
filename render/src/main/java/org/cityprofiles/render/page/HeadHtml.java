package org.cityprofiles.render.page;

import java.util.List;
import java.util.Map;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.LanguageLink;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.OembedFormat;
import org.cityprofiles.render.view.PageFrame;
import org.jspecify.annotations.Nullable;

/** Prints the head of a complete page. */
final class HeadHtml {
    private static final Tag CHARSET = Tag.META.with(Attribute.CHARSET, "utf-8");
    private static final Tag VIEWPORT =
            Tag.META.with(Attribute.NAME, "viewport").with(Attribute.CONTENT, "width=device-width, initial-scale=1");
    private static final Tag DESCRIPTION = Tag.META.with(Attribute.NAME, "description");
    private static final Tag STYLE_SHEET = Tag.LINK.with(Attribute.REL, "stylesheet");
    private static final Tag CANONICAL = Tag.LINK.with(Attribute.REL, "canonical");
    private static final Tag ALTERNATE = Tag.LINK.with(Attribute.REL, "alternate");
    private static final Tag ANY_LANGUAGE = ALTERNATE.with(Attribute.HREFLANG, "x-default");

    private HeadHtml() {}

    static void print(Html out, PageFrame frame) {
        begin(out, frame.title());
        if (frame.description() != null) {
            out.start(DESCRIPTION)
                    .with(Attribute.CONTENT, frame.description().toString())
                    .empty();
        }
        addresses(out, frame);
        openGraph(out, frame);
        out.each(frame.styleSheets(), HeadHtml::styleSheet);
    }

    /** What every head begins with. */
    static void begin(Html out, Text title) {
        out.start(CHARSET).empty();
        out.start(VIEWPORT).empty();
        out.element(Tag.TITLE, title.toString());
    }

    static void canonical(Html out, @Nullable Link canonical) {
        if (canonical != null) {
            out.start(CANONICAL).href(canonical).empty();
        }
    }

    private static void addresses(Html out, PageFrame frame) {
        canonical(out, frame.canonical());
        if (frame.languages().size() > 1) {
            out.each(frame.languages(), HeadHtml::alternate);
            if (frame.anyLanguage() != null) {
                out.start(ANY_LANGUAGE).href(frame.anyLanguage()).empty();
            }
        }
        out.each(List.copyOf(frame.oembed().entrySet()), HeadHtml::oembed);
    }

    private static void alternate(Html out, LanguageLink language) {
        out.start(ALTERNATE)
                .with(Attribute.HREFLANG, language.language().toString())
                .href(language.link())
                .empty();
    }

    static void oembed(Html out, Map.Entry<OembedFormat, Link> format) {
        out.start(ALTERNATE)
                .with(Attribute.TYPE, format.getKey().mediaType())
                .href(format.getValue())
                .empty();
    }

    private static void styleSheet(Html out, Link styleSheet) {
        out.start(STYLE_SHEET).href(styleSheet).empty();
    }

    /** What is shown where somebody shares the page (ogp.me); pages without an address cannot be shared. */
    private static void openGraph(Html out, PageFrame frame) {
        String address = absolute(frame.canonical());
        if (address != null) {
            Text description = frame.description();
            property(out, "og:title", frame.name().toString());
            property(out, "og:type", "website");
            property(out, "og:url", address);
            property(out, "og:site_name", frame.siteName().toString());
            property(out, "og:locale", frame.options().language().toString().replace('-', '_'));
            property(out, "og:description", description == null ? null : description.toString());
            property(out, "og:image", absolute(frame.image()));
        }
    }

    /** The protocol knows no relative addresses. */
    private static @Nullable String absolute(@Nullable Link link) {
        return link != null && link.address().startsWith("http") ? link.address() : null;
    }

    private static void property(Html out, String name, @Nullable String value) {
        if (value != null) {
            out.start(Tag.META)
                    .with(Attribute.PROPERTY, name)
                    .with(Attribute.CONTENT, value)
                    .empty();
        }
    }
}
