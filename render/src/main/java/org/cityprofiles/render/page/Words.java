package org.cityprofiles.render.page;

import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/** Prints words, with their language and direction wherever these are not the page's. */
final class Words {
    private static final Tag PROSE = Tag.DIV.classed("cp-prose");
    private static final Tag NOTE = Tag.P.classed("cp-lang");

    private Words() {}

    /** Prints a text among others. */
    static void inline(Html out, Text text) {
        out.each(text.runs(), Words::run);
    }

    private static void run(Html out, Run run) {
        LanguageTag language = run.language();
        if (run.isolated()) {
            out.start(Tag.BDI)
                    .with(Attribute.LANG, tag(language))
                    .with(Attribute.DIR, language == null ? null : direction(language))
                    .text(run.value());
        } else if (language != null) {
            out.start(Tag.SPAN).with(Attribute.LANG, tag(language)).text(run.value());
        } else {
            out.text(run.value());
        }
    }

    /** Prints an element that holds nothing but a text, and marks the element itself where that is enough. */
    static void element(Html out, Tag tag, Text text) {
        element(out.start(tag), text);
    }

    static void element(StartTag start, Text text) {
        if (text.runs().size() > 1) {
            start.each(text.runs(), Words::run);
            return;
        }
        Run run = text.runs().get(0);
        LanguageTag language = run.language();
        StartTag marked = start.with(Attribute.LANG, tag(language));
        if (run.isolated()) {
            marked = marked.with(Attribute.DIR, language == null ? "auto" : direction(language));
        }
        marked.text(run.value());
    }

    /** Prints such an element, or nothing for null. */
    static void elementIfAny(Html out, Tag tag, @Nullable Text text) {
        if (text != null) {
            element(out, tag, text);
        }
    }

    /** Prints a link, or only its words where it leads nowhere. */
    static void linked(Html out, Linked linked) {
        if (linked.link() == null) {
            inline(out, linked.text());
        } else {
            out.start(Tag.A)
                    .href(linked.link())
                    .with(Attribute.HREFLANG, tag(linked.target()))
                    .content(linked.text(), Words::inline);
        }
    }

    /** Prints paragraphs and lists, after a line that names their language where that is not said already. */
    static void prose(Html out, Prose prose) {
        languageNote(out, prose);
        body(out, prose);
    }

    static void languageNote(Html out, Prose prose) {
        elementIfAny(out, NOTE, prose.languageNote());
    }

    static void body(Html out, Prose prose) {
        LanguageTag language = prose.language();
        out.start(PROSE)
                .with(Attribute.LANG, tag(language))
                .with(Attribute.DIR, language == null ? null : direction(language))
                .markup(prose.html());
    }

    private static String direction(LanguageTag language) {
        return language.direction().attribute();
    }

    static @Nullable String tag(@Nullable LanguageTag language) {
        return language == null ? null : language.toString();
    }
}
