package org.cityprofiles.servlet.builder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;

/** Prints what is to be copied, and what it needs. */
final class SnippetHtml {
    private static final Tag SECTION = BuilderHtml.SECTION.with(Attribute.ID, "copy");
    private static final Tag TABS = Tag.NAV.classed("cp-tabs");
    private static final Tag SNIPPET = Tag.DIV.classed("cp-snippet");
    private static final Tag LABEL = Tag.of("label");
    private static final Tag MARK = Tag.of("code")
            .with(Attribute.DIR, "ltr")
            .with(Attribute.of("translate"), "no")
            .classed("cp-chip");
    private static final Tag CODE = Tag.of("textarea")
            .with(Attribute.of("readonly"), "")
            .with(Attribute.of("spellcheck"), "false")
            .with(Attribute.of("translate"), "no")
            .with(Attribute.DIR, "ltr");
    private static final Tag TEXT = Tag.of("textarea").with(Attribute.of("readonly"), "");
    private static final Tag BUTTON =
            Tag.of("button").with(Attribute.TYPE, "button").with(Attribute.of("hidden"), "");
    private static final Tag SAID = Tag.SPAN.with(Attribute.ROLE, "status").classed("cp-meta");
    private static final Tag FACTS = Tag.DL.classed("cp-facts");
    private static final Tag LINE = Tag.of("code").with(Attribute.DIR, "ltr").with(Attribute.of("translate"), "no");
    private static final Attribute ROWS = Attribute.of("rows");
    private static final int CHARACTERS_OF_ROW = 60;
    private static final int MOST_ROWS = 16;

    private SnippetHtml() {}

    static void print(Html out, BuilderPage page) {
        out.start(SECTION).content(page, SnippetHtml::content);
    }

    private static void content(Html out, BuilderPage page) {
        Labels labels = page.labels();
        BuilderPage.Offer offer = Objects.requireNonNull(page.offer(), "offer");
        BuilderHtml.text(out, BuilderHtml.HEADING, labels, Label.BUILDER_COPY_THIS);
        out.start(TABS)
                .with(Attribute.ARIA_LABEL, labels.text(Label.BUILDER_WAYS))
                .content(page, SnippetHtml::tabs);
        int number = 0;
        for (Snippet snippet : offer.snippets()) {
            snippet(out, labels, snippet, "c" + number++);
        }
        if (!offer.snippets().isEmpty()) {
            if (page.choice().pinned() && page.choice().way().needsAddress()) {
                BuilderHtml.text(out, BuilderHtml.NOTE, labels, Label.BUILDER_SCRIPT_RENEW);
            }
            out.start(FACTS).content(page, SnippetHtml::facts);
            privacy(out, page, offer, "c" + number);
        }
    }

    private static void tabs(Html out, BuilderPage page) {
        out.start(Tag.UL)
                .each(
                        List.of(Way.values()),
                        (html, way) -> html.element(Tag.LI, way, (item, same) -> {
                            String title =
                                    same == Way.PLAIN ? page.labels().text(Label.BUILDER_WAY_PLAIN) : same.title();
                            tab(item, page, same, title);
                        }));
    }

    /** Without a public address, most ways lead nowhere. */
    private static void tab(Html out, BuilderPage page, Way way, String title) {
        if (way.needsAddress() && !page.addressed()) {
            out.start(Tag.SPAN).with(Attribute.of("aria-disabled"), "true").text(title);
            return;
        }
        String query = page.choice().with(way).page();
        out.start(Tag.A)
                .href(Link.of((query.isEmpty() ? page.here().address() : query) + "#copy"))
                .with(Attribute.ARIA_CURRENT, way == page.choice().way() ? "page" : null)
                .text(title);
    }

    private static void snippet(Html out, Labels labels, Snippet snippet, String id) {
        out.element(SNIPPET, snippet, (html, some) -> {
            html.start(LABEL).with(Attribute.of("for"), id).content(some, (label, same) -> {
                if (same.mark() != null) {
                    label.element(MARK, same.mark());
                    label.text(" ");
                }
                if (same.phrase() != null) {
                    same.phrase().print(label, labels);
                }
            });
            html.start(CODE)
                    .with(Attribute.ID, id)
                    .with(ROWS, rows(some.code()))
                    .with(Attribute.of("data-rich"), some.rich() ? "" : null)
                    .text(some.code());
            copy(html, labels, id);
        });
    }

    private static void copy(Html out, Labels labels, String id) {
        out.start(BUTTON).with(Attribute.of("data-copy"), id).text(labels.text(Label.BUILDER_COPY));
        out.start(SAID)
                .with(Attribute.of("data-copied"), labels.text(Label.BUILDER_COPIED))
                .with(Attribute.of("data-failed"), labels.text(Label.BUILDER_COPY_FAILED))
                .text("");
    }

    /** Enough for the lines as they are broken in a field of usual width. */
    private static String rows(String code) {
        int rows = code.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_OF_ROW)
                .sum();
        return Integer.toString(Math.max(2, Math.min(rows, MOST_ROWS)));
    }

    private static void facts(Html out, BuilderPage page) {
        Labels labels = page.labels();
        BuilderPage.Offer offer = Objects.requireNonNull(page.offer(), "offer");
        fact(
                out,
                labels.text(Label.BUILDER_REQUESTS),
                labels.formats().number(BigDecimal.valueOf(offer.needs().requests())));
        fact(
                out,
                labels.text(Label.BUILDER_SIZE),
                labels.formats().size(offer.needs().bytes()));
        out.element(Tag.DIV, offer.policy(), (html, policy) -> {
            html.element(Tag.DT, labels, (term, same) -> Phrase.of(Label.BUILDER_POLICY, "Content-Security-Policy")
                    .print(term, same));
            if (policy.isEmpty()) {
                html.element(Tag.DD, labels.text(Label.BUILDER_POLICY_NONE));
            }
            policy.forEach(line -> html.element(Tag.DD, line, (value, same) -> value.element(LINE, same)));
        });
    }

    private static void fact(Html out, String term, String value) {
        out.element(Tag.DIV, value, (html, same) -> {
            html.element(Tag.DT, term);
            html.element(Tag.DD, same);
        });
    }

    private static void privacy(Html out, BuilderPage page, BuilderPage.Offer offer, String id) {
        if (offer.server().isEmpty()) {
            return;
        }
        Labels labels = page.labels();
        Label paragraph =
                page.choice().way().isFetchedByBrowsers() ? Label.BUILDER_PRIVACY_FRAME : Label.BUILDER_PRIVACY_OWN;
        String text = labels.text(paragraph, offer.server());
        out.element(SNIPPET, text, (html, same) -> {
            html.start(LABEL).with(Attribute.of("for"), id).text(labels.text(Label.BUILDER_PRIVACY));
            html.start(TEXT).with(Attribute.ID, id).with(ROWS, rows(same)).text(same);
            copy(html, labels, id);
        });
    }
}
