package org.cityprofiles.servlet.builder;

import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.SafeHtml;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;

/** Prints the content of the page on which webmasters make what they embed. */
final class BuilderHtml {
    static final Tag SECTION = Tag.SECTION.classed("cp-sec");
    static final Tag HEADING = Tag.H2.classed("cp-h");
    static final Tag NOTE = Tag.P.classed("cp-note");
    static final Tag META = Tag.P.classed("cp-meta");

    private static final Tag ROOT = Tag.DIV.classed("cp cp-builder");
    private static final Tag HEADER = Tag.HEADER.classed("cp-head");
    private static final Tag TITLE = Tag.H1.classed("cp-name");
    private static final Tag TAGLINE = Tag.P.classed("cp-tagline");
    private static final String SETTING = "base-address";

    private BuilderHtml() {}

    static void print(Html out, BuilderPage page) {
        out.start(ROOT)
                .with(Attribute.LANG, page.labels().language().toString())
                .with(Attribute.DIR, page.labels().language().direction().attribute())
                .content(page, BuilderHtml::content);
        out.markup(SafeHtml.script(page.script()));
    }

    private static void content(Html out, BuilderPage page) {
        out.element(HEADER, page.labels(), BuilderHtml::header);
        if (!page.addressed()) {
            out.start(NOTE).content(page.labels(), BuilderHtml::noAddress);
        }
        if (page.choice().subject() == null) {
            text(out, NOTE, page.labels(), Label.INDEX_EMPTY);
            return;
        }
        ChooserHtml.print(out, page);
        if (page.offer() == null) {
            text(out, NOTE, page.labels(), Label.FILTER_NONE);
        } else {
            PreviewHtml.print(out, page.labels(), page.offer());
            SnippetHtml.print(out, page);
        }
    }

    private static void header(Html out, Labels labels) {
        text(out, TITLE, labels, Label.BUILDER_TITLE);
        text(out, TAGLINE, labels, Label.BUILDER_INTRO);
    }

    private static void noAddress(Html out, Labels labels) {
        Phrase.of(Label.BUILDER_NO_ADDRESS, SETTING).print(out, labels);
    }

    static void text(Html out, Tag tag, Labels labels, Label label) {
        out.element(tag, labels.text(label));
    }

    /** Marks an element with the language of the name that it holds, where that is not the page's. */
    static void name(StartTag start, Labels labels, LanguageString name) {
        boolean own = name.language().equals(labels.language());
        start.with(Attribute.LANG, own ? null : name.language().toString())
                .with(Attribute.DIR, own ? null : "auto")
                .text(name.value());
    }
}
