package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Content;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.SafeHtml;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.LanguageLink;
import org.cityprofiles.render.part.MenuEntry;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.PageFrame;

/** Prints a complete page around its content. */
final class FrameHtml {
    private static final Tag BODY = Tag.BODY.classed("cp-page");
    private static final Tag SKIP = Tag.A.classed("cp-skip");
    private static final Tag BAR = Tag.HEADER.classed("cp-bar");
    private static final Tag MENU = Tag.NAV.classed("cp-menu");
    private static final Tag PATH = Tag.NAV.classed("cp-path");
    private static final Tag LANGUAGES = Tag.NAV.classed("cp-langs");
    private static final Tag FOLDED = Tag.of("details");
    private static final Tag SUMMARY = Tag.of("summary");
    private static final Tag FOOT = Tag.FOOTER.classed("cp-foot");
    private static final Tag DATA = Tag.DIV.classed("cp-data");
    private static final Tag MAIN = Tag.MAIN.with(Attribute.ID, "content").with(Attribute.TABINDEX, "-1");
    private static final Link CONTENT = Link.of("#content");

    /** More languages than these are folded away. */
    private static final int MOST_LANGUAGES = 5;

    private FrameHtml() {}

    static void print(HtmlBytes out, Page page) {
        print(out, page.frame(), page, FrameHtml::view);
    }

    private static void view(Html out, Page page) {
        HtmlPrinter.print(out, page.view());
    }

    /** Prints a page around any content. */
    static <T> void print(HtmlBytes out, PageFrame frame, T part, Content<? super T> content) {
        out.doctype();
        CityHtml.root(out.start(Tag.HTML), frame.options()).content(frame, (html, around) -> {
            html.element(Tag.HEAD, around, HeadHtml::print);
            html.element(BODY, around, (body, same) -> body(body, same, part, content));
        });
    }

    private static <T> void body(Html out, PageFrame frame, T part, Content<? super T> content) {
        Words.element(out.start(SKIP).href(CONTENT), frame.skip());
        if (!frame.menu().isEmpty() || frame.languages().size() > 1) {
            out.element(BAR, frame, FrameHtml::bar);
        }
        if (!frame.path().isEmpty()) {
            navigation(out.start(PATH), frame.pathLabel()).content(frame, FrameHtml::path);
        }
        out.start(MAIN).content(part, content);
        if (!frame.footer().isEmpty() || !frame.data().isEmpty()) {
            out.element(FOOT, frame, FrameHtml::foot);
        }
        if (part instanceof Page page && page.linkedData() != null) {
            out.markup(SafeHtml.linkedData(page.linkedData()));
        }
    }

    private static StartTag navigation(StartTag start, Text label) {
        return start.with(Attribute.ARIA_LABEL, label.toString());
    }

    private static void bar(Html out, PageFrame frame) {
        if (!frame.menu().isEmpty()) {
            navigation(out.start(MENU), frame.menuLabel()).content(frame, FrameHtml::menu);
        }
        if (frame.languages().size() > 1) {
            navigation(out.start(LANGUAGES), frame.languagesLabel()).content(frame, FrameHtml::languages);
        }
    }

    private static void menu(Html out, PageFrame frame) {
        out.start(Tag.UL).each(frame.menu(), FrameHtml::menuItem);
    }

    private static void menuItem(Html out, MenuEntry entry) {
        out.element(Tag.LI, entry, FrameHtml::menuLink);
    }

    private static void menuLink(Html out, MenuEntry entry) {
        StartTag link = out.start(Tag.A).href(entry.link()).with(Attribute.ARIA_CURRENT, entry.here() ? "page" : null);
        Words.element(link, entry.text());
    }

    private static void path(Html out, PageFrame frame) {
        out.start(Tag.OL).each(frame.path(), FrameHtml::step);
    }

    private static void step(Html out, Linked step) {
        StartTag item = out.start(Tag.LI).with(Attribute.ARIA_CURRENT, step.link() == null ? "page" : null);
        item.content(step, Words::linked);
    }

    private static void languages(Html out, PageFrame frame) {
        if (frame.languages().size() > MOST_LANGUAGES) {
            out.element(FOLDED, frame, FrameHtml::folded);
        } else {
            languageList(out, frame);
        }
    }

    private static void folded(Html out, PageFrame frame) {
        Text current = frame.languages().stream()
                .filter(LanguageLink::current)
                .map(LanguageLink::name)
                .findFirst()
                .orElse(frame.languagesLabel());
        Words.element(out, SUMMARY, current);
        languageList(out, frame);
    }

    private static void languageList(Html out, PageFrame frame) {
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
        if (!frame.footer().isEmpty()) {
            out.start(Tag.UL).each(frame.footer(), FrameHtml::footLink);
        }
        if (!frame.data().isEmpty()) {
            out.element(DATA, frame, FrameHtml::data);
        }
    }

    private static void data(Html out, PageFrame frame) {
        Words.element(out, Tag.P, frame.dataLabel());
        out.start(Tag.UL).each(frame.data(), FrameHtml::footLink);
    }

    private static void footLink(Html out, Linked link) {
        out.element(Tag.LI, link, Words::linked);
    }
}
