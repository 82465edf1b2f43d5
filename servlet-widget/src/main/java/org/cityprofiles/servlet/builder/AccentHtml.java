package org.cityprofiles.servlet.builder;

import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.theme.Accent;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.theme.Contrast;
import org.cityprofiles.render.theme.Correction;
import org.jspecify.annotations.Nullable;

/** Prints the field of the host's own colour, and what becomes of the colour so that texts in it can be read. */
final class AccentHtml {
    private static final String EXAMPLE = "#0a5a66";
    private static final Tag LABEL = Tag.of("label");
    private static final Tag FIELD = Tag.of("input")
            .with(Attribute.TYPE, "text")
            .with(Attribute.ID, "accent")
            .with(Attribute.NAME, "accent")
            .with(Attribute.of("pattern"), "#?[0-9a-fA-F]{6}")
            .with(Attribute.of("maxlength"), "7")
            .with(Attribute.of("autocomplete"), "off")
            .with(Attribute.of("spellcheck"), "false")
            .with(Attribute.DIR, "ltr")
            .with(Attribute.of("aria-describedby"), "accent-hint");
    private static final Tag HINT = BuilderHtml.META.with(Attribute.ID, "accent-hint");
    private static final Tag WRAP = Tag.DIV.classed("cp-accent");
    private static final Tag NOTES = Tag.UL.classed("cp-swatches");
    private static final Tag SWATCH = Tag.of("svg")
            .with(Attribute.of("viewBox"), "0 0 2 1")
            .with(Attribute.ARIA_HIDDEN, "true")
            .classed("cp-swatch");
    private static final Tag HALF =
            Tag.of("rect").with(Attribute.of("width"), "1").with(Attribute.of("height"), "1");
    private static final Attribute X = Attribute.of("x");
    private static final Attribute FILL = Attribute.of("fill");

    private AccentHtml() {}

    static void print(Html out, Labels labels, @Nullable Colour colour) {
        out.element(WRAP, labels, (html, words) -> {
            html.element(LABEL, words, (label, same) -> {
                BuilderHtml.text(label, Tag.SPAN, same, Label.BUILDER_ACCENT);
                label.start(FIELD)
                        .with(Attribute.VALUE, colour == null ? "" : colour.toString())
                        .empty();
            });
            html.start(HINT).content(words, (hint, same) -> Phrase.of(Label.BUILDER_ACCENT_HINT, EXAMPLE)
                    .print(hint, same));
            if (colour != null) {
                notes(html, words, Accent.of(colour));
            }
        });
    }

    private static void notes(Html out, Labels labels, Accent accent) {
        String asked = accent.asked().toString();
        out.start(NOTES).content(accent, (html, same) -> {
            if (same.corrections().isEmpty()) {
                note(html, labels, Phrase.of(Label.BUILDER_ACCENT_FITS, asked), same.asked(), same.asked());
            }
            same.corrections().stream()
                    .filter(correction -> correction.pair().contains("accent"))
                    .forEach(correction -> correction(html, labels, correction));
        });
    }

    private static void correction(Html out, Labels labels, Correction correction) {
        Label label =
                correction.pair().startsWith("dark") ? Label.BUILDER_ACCENT_IN_DARK : Label.BUILDER_ACCENT_IN_LIGHT;
        Phrase phrase = Phrase.of(
                label,
                correction.asked().toString(),
                Contrast.told(correction.found()),
                Contrast.told(Contrast.TEXT),
                correction.used().toString());
        note(out, labels, phrase, correction.asked(), correction.used());
    }

    /** What was asked for and what is used, side by side before the words. */
    private static void note(Html out, Labels labels, Phrase phrase, Colour asked, Colour used) {
        out.element(Tag.LI, phrase, (html, words) -> {
            html.start(SWATCH).content(words, (svg, same) -> {
                svg.start(HALF).with(X, "0").with(FILL, asked.toString()).empty();
                svg.start(HALF).with(X, "1").with(FILL, used.toString()).empty();
            });
            html.element(Tag.SPAN, words, (span, same) -> same.print(span, labels));
        });
    }
}
