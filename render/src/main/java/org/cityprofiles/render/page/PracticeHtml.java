package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.ContactView;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.PracticeView;

/** Prints a practice as one {@code <article>}. */
final class PracticeHtml {
    private static final Tag ARTICLE = Tag.ARTICLE.classed("cp");
    private static final Tag LEAD = Tag.DIV.classed("cp-lead");
    private static final Tag ENTRY = Tag.LI.classed("cp-entry");
    private static final Tag TITLE = Tag.P.classed("cp-title");
    private static final Tag CHIPS = Tag.UL.classed("cp-chips");
    private static final Tag CHIP = Tag.LI.classed("cp-chip");

    private PracticeHtml() {}

    static void print(Html out, PracticeView practice) {
        CityHtml.root(out.start(ARTICLE), practice.options())
                .with(Attribute.ARIA_LABELLEDBY, practice.heading().id())
                .content(practice, PracticeHtml::parts);
    }

    private static void parts(Html out, PracticeView practice) {
        out.element(IntroHtml.HEADER, practice, PracticeHtml::header);
        ColumnsHtml.print(out, practice, hasMain(practice), PracticeHtml::main, hasSide(practice), PracticeHtml::side);
        ListingHtml.end(out, practice.sources(), practice.colophon());
    }

    private static boolean hasMain(PracticeView practice) {
        return !practice.sections().isEmpty() || practice.statements() != null;
    }

    private static boolean hasSide(PracticeView practice) {
        return practice.contacts() != null || practice.topics() != null || practice.transfers() != null;
    }

    private static void header(Html out, PracticeView practice) {
        out.element(IntroHtml.KICKER, practice, PracticeHtml::kicker);
        Headings.TITLE.print(out, practice.heading());
        IntroHtml.notes(out, practice.notes());
        if (practice.summary() != null) {
            out.element(LEAD, practice.summary(), Words::prose);
        }
        IntroHtml.facts(out, practice.facts());
    }

    private static void kicker(Html out, PracticeView practice) {
        PartHtml.bit(out, practice.kind());
        out.each(practice.places(), IntroHtml::bit);
    }

    private static void main(Html out, PracticeView practice) {
        out.each(practice.sections(), PartHtml::section);
        ListingHtml.print(out, ListingHtml.SECTION, ListingHtml.LIST, practice.statements(), PartHtml::statementItem);
    }

    private static void side(Html out, PracticeView practice) {
        ListingHtml.print(out, ListingHtml.SECTION, ListingHtml.LIST, practice.contacts(), PracticeHtml::contact);
        ListingHtml.print(out, ListingHtml.SECTION, CHIPS, practice.topics(), PracticeHtml::topic);
        ListingHtml.names(out, practice.transfers());
    }

    private static void contact(Html out, ContactView contact) {
        out.element(ENTRY, contact, PracticeHtml::contactContent);
    }

    private static void contactContent(Html out, ContactView contact) {
        Words.elementIfAny(out, TITLE, contact.label());
        IntroHtml.facts(out, contact.facts());
    }

    private static void topic(Html out, Text topic) {
        Words.element(out, CHIP, topic);
    }
}
