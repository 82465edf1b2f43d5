package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CardView;
import org.cityprofiles.render.view.SubjectKind;

/** Prints a card. */
final class CardHtml {
    private static final Tag CARD = Tag.ARTICLE.classed("cp cp-card");
    private static final Tag GIST = Tag.P.classed("cp-gist");
    private static final Tag POINTS = Tag.UL.classed("cp-points");
    private static final Tag MORE = Tag.P.classed("cp-more");

    private CardHtml() {}

    static void print(Html out, CardView card) {
        CityHtml.root(out.start(CARD), card.options())
                .with(Attribute.ARIA_LABELLEDBY, card.heading().id())
                .content(card, CardHtml::parts);
    }

    private static void parts(Html out, CardView card) {
        out.start(IntroHtml.KICKER).each(card.kicker(), PartHtml::bit);
        Headings.TITLE.print(out, card.heading());
        Words.elementIfAny(out, card.subject() == SubjectKind.CITY ? IntroHtml.TAGLINE : GIST, card.summary());
        IntroHtml.notes(out, card.notes());
        if (!card.takeaways().isEmpty()) {
            out.start(POINTS).each(card.takeaways(), CardHtml::point);
        }
        IntroHtml.facts(out, card.facts());
        PartHtml.bits(out, card.details());
        if (card.more() != null) {
            out.element(MORE, card.more(), Words::linked);
        }
    }

    private static void point(Html out, Text point) {
        Words.element(out, Tag.LI, point);
    }
}
