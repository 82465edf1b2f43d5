package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.LanguageLink;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.PageFrame;

/** Prints a complete page around its content. */
final class FrameHtml {
    private static final Tag CHARSET = Tag.META.with(Attribute.CHARSET, "utf-8");
    private static final Tag VIEWPORT =
            Tag.META.with(Attribute.NAME, "viewport").with(Attribute.CONTENT, "width=device-width, initial-scale=1");
    private static final Tag DESCRIPTION = Tag.META.with(Attribute.NAME, "description");
    private static final Tag STYLE_SHEET = Tag.LINK.with(Attribute.REL, "stylesheet");
    private static final Tag CANONICAL = Tag.LINK.with(Attribute.REL, "canonical");
    private static final Tag ALTERNATE = Tag.LINK.with(Attribute.REL, "alternate");
    private static final Tag BODY = Tag.BODY.classed("cp-page");
    private static final Tag SKIP = Tag.A.classed("cp-skip");
    private static final Tag BAR = Tag.HEADER.classed("cp-bar");
    private static final Tag PATH = Tag.NAV.classed("cp-path");
    private static final Tag LANGUAGES = Tag.NAV.classed("cp-langs");
    private static final Tag FOOT = Tag.FOOTER.classed("cp-foot");
    private static final Tag MAIN = Tag.MAIN.with(Attribute.ID, "content").with(Attribute.TABINDEX, "-1");
    private static final Link CONTENT = Link.of("#content");

    private FrameHtml() {}

    static void print(HtmlBytes out, Page page) {
        out.doctype();
        CityHtml.root(out.start(Tag.HTML), page.frame().options()).content(page, FrameHtml::page);
    }

    private static void page(Html out, Page page) {
        out.element(Tag.HEAD, page.frame(), FrameHtml::head);
        out.element(BODY, page, FrameHtml::body);
    }

    private static void head(Html out, PageFrame frame) {
        out.start(CHARSET).empty();
        out.start(VIEWPORT).empty();
        out.element(Tag.TITLE, frame.title().toString());
        if (frame.description() != null) {
            out.start(DESCRIPTION)
                    .with(Attribute.CONTENT, frame.description().toString())
                    .empty();
        }
        if (frame.canonical() != null) {
            out.start(CANONICAL).href(frame.canonical()).empty();
        }
        out.each(frame.languages(), FrameHtml::alternate);
        out.start(STYLE_SHEET).href(frame.styleSheet()).empty();
    }

    private static void alternate(Html out, LanguageLink language) {
        out.start(ALTERNATE)
                .with(Attribute.HREFLANG, language.language().toString())
                .href(language.link())
                .empty();
    }

    private static void body(Html out, Page page) {
        PageFrame frame = page.frame();
        Words.element(out.start(SKIP).href(CONTENT), frame.skip());
        if (!frame.path().isEmpty() || frame.languages().size() > 1) {
            out.element(BAR, frame, FrameHtml::bar);
        }
        out.start(MAIN).content(page.view(), HtmlPrinter::print);
        if (!frame.footer().isEmpty()) {
            out.element(FOOT, frame, FrameHtml::foot);
        }
    }

    private static void bar(Html out, PageFrame frame) {
        if (!frame.path().isEmpty()) {
            out.start(PATH)
                    .with(Attribute.ARIA_LABEL, frame.pathLabel().toString())
                    .content(frame, FrameHtml::path);
        }
        if (frame.languages().size() > 1) {
            out.start(LANGUAGES)
                    .with(Attribute.ARIA_LABEL, frame.languagesLabel().toString())
                    .content(frame, FrameHtml::languages);
        }
    }

    private static void path(Html out, PageFrame frame) {
        out.start(Tag.OL).each(frame.path(), FrameHtml::step);
    }

    private static void step(Html out, Linked step) {
        StartTag item = out.start(Tag.LI).with(Attribute.ARIA_CURRENT, step.link() == null ? "page" : null);
        item.content(step, Words::linked);
    }

    private static void languages(Html out, PageFrame frame) {
        out.start(Tag.UL).each(frame.languages(), FrameHtml::language);
    }

    private static void language(Html out, LanguageLink language) {
        out.element(Tag.LI, language, FrameHtml::languageLink);
    }

    private static void languageLink(Html out, LanguageLink language) {
        StartTag link = out.start(Tag.A)
                .href(language.link())
                .with(Attribute.HREFLANG, language.language().toString())
                .with(Attribute.ARIA_CURRENT, language.current() ? "true" : null);
        Words.element(link, language.name());
    }

    private static void foot(Html out, PageFrame frame) {
        out.start(Tag.UL).each(frame.footer(), FrameHtml::footLink);
    }

    private static void footLink(Html out, Linked link) {
        out.element(Tag.LI, link, Words::linked);
    }
}
