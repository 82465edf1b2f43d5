package org.cityprofiles.render.page;

import java.util.List;
import java.util.Objects;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Content;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.AgreementView;
import org.cityprofiles.render.part.FundingView;
import org.cityprofiles.render.part.PhaseView;
import org.cityprofiles.render.part.SignatoryView;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.NetworkView;

/** Prints the profile of a network as one {@code <article>}. */
final class NetworkHtml {
    private static final Tag ARTICLE = Tag.ARTICLE.classed("cp");
    private static final Tag HEADER = Tag.HEADER.classed("cp-head");
    private static final Tag KICKER = Tag.P.classed("cp-kicker");
    private static final Tag LEAD = Tag.DIV.classed("cp-lead");
    private static final Tag NOTE = Tag.P.classed("cp-note");
    private static final Tag COLUMNS = Tag.DIV.classed("cp-cols");
    private static final Tag MAIN = Tag.DIV.classed("cp-main");
    private static final Tag SIDE = Tag.DIV.classed("cp-side");
    private static final Tag SECTION = Tag.SECTION.classed("cp-sec");
    private static final Tag LIST = Tag.UL.classed("cp-list");
    private static final Tag PHASES = Tag.OL.classed("cp-list cp-phases");
    private static final Tag ENTRY = Tag.LI.classed("cp-entry");
    private static final Tag TITLE = Tag.P.classed("cp-title");
    private static final Tag META = Tag.P.classed("cp-meta");
    private static final Tag FACTS = Tag.DL.classed("cp-facts");
    private static final Tag CHIPS = Tag.DD.classed("cp-chips");
    private static final Tag CHIP = Tag.SPAN.classed("cp-chip");
    private static final Tag BULLETS = Tag.UL.classed("cp-prose");
    private static final Tag BIT = Tag.SPAN.classed("cp-bit");

    private NetworkHtml() {}

    static void print(Html out, NetworkView network) {
        CityHtml.root(out.start(ARTICLE), network.options())
                .with(Attribute.ARIA_LABELLEDBY, network.heading().id())
                .content(network, NetworkHtml::parts);
    }

    private static void parts(Html out, NetworkView network) {
        out.element(HEADER, network, NetworkHtml::header);
        if (hasMain(network) && hasSide(network)) {
            out.element(COLUMNS, network, NetworkHtml::columns);
        } else {
            main(out, network);
            side(out, network);
        }
        if (network.map() != null) {
            MapHtml.section(out, network.map());
        }
        if (network.members() != null) {
            MembersHtml.section(out, network.members());
        }
        if (network.mentoring() != null) {
            MentoringHtml.section(out, network.mentoring());
        }
        ListingHtml.end(out, network.sources(), network.colophon());
    }

    private static boolean hasMain(NetworkView network) {
        return network.phases() != null
                || !network.sections().isEmpty()
                || network.statements() != null
                || network.agreements() != null;
    }

    private static boolean hasSide(NetworkView network) {
        return network.funding() != null || network.people() != null;
    }

    private static void header(Html out, NetworkView network) {
        out.element(KICKER, network, NetworkHtml::kicker);
        Headings.TITLE.print(out, network.heading());
        for (Text note : network.notes()) {
            Words.element(out, NOTE, note);
        }
        if (network.summary() != null) {
            out.element(LEAD, network.summary(), Words::prose);
        }
        if (!network.facts().isEmpty() || network.topics() != null) {
            out.element(FACTS, network, NetworkHtml::headFacts);
        }
    }

    private static void kicker(Html out, NetworkView network) {
        PartHtml.bit(out, network.kind());
        if (network.acronym() != null) {
            PartHtml.bit(out, network.acronym());
        }
    }

    private static void headFacts(Html out, NetworkView network) {
        out.each(network.facts(), NetworkHtml::fact);
        if (network.topics() != null) {
            out.element(Tag.DIV, network.topics(), NetworkHtml::topics);
        }
    }

    static void fact(Html out, Labelled<Linked> fact) {
        labelled(out, fact, NetworkHtml::factItem);
    }

    private static void factItem(Html out, Linked item) {
        out.element(Tag.DD, item, Words::linked);
    }

    private static <T> void labelled(Html out, Labelled<T> labelled, Content<? super T> item) {
        out.start(Tag.DIV).content(labelled, (html, some) -> {
            Words.element(html, Tag.DT, some.label());
            html.each(some.items(), item);
        });
    }

    private static void topics(Html out, Labelled<Text> topics) {
        Words.element(out, Tag.DT, topics.label());
        out.start(CHIPS).each(topics.items(), NetworkHtml::chip);
    }

    private static void chip(Html out, Text text) {
        Words.element(out, CHIP, text);
        out.text(" ");
    }

    /** One of several linked remarks in a line. */
    static void linkedBit(Html out, Linked linked) {
        out.element(BIT, linked, Words::linked);
        out.text(" ");
    }

    private static void columns(Html out, NetworkView network) {
        out.element(MAIN, network, NetworkHtml::main);
        out.element(SIDE, network, NetworkHtml::side);
    }

    private static void main(Html out, NetworkView network) {
        out.each(network.sections(), PartHtml::section);
        if (network.phases() != null) {
            out.element(SECTION, network, NetworkHtml::phases);
        }
        ListingHtml.print(out, SECTION, LIST, network.statements(), PartHtml::statementItem);
        ListingHtml.print(out, SECTION, LIST, network.agreements(), NetworkHtml::agreement);
    }

    private static void side(Html out, NetworkView network) {
        ListingHtml.print(out, SECTION, LIST, network.funding(), NetworkHtml::funding);
        ListingHtml.print(out, SECTION, LIST, network.people(), PartHtml::personItem);
    }

    private static void phases(Html out, NetworkView network) {
        Listing<PhaseView> phases = Objects.requireNonNull(network.phases());
        Headings.SECTION.print(out, phases.heading());
        if (network.timeline() != null) {
            PictureHtml.timeline(out, network.timeline());
        }
        out.start(PHASES).each(phases.items(), NetworkHtml::phase);
    }

    private static void phase(Html out, PhaseView phase) {
        out.element(ENTRY, phase, NetworkHtml::phaseContent);
    }

    private static void phaseContent(Html out, PhaseView phase) {
        Words.element(out, TITLE, phase.title());
        Words.elementIfAny(out, META, phase.period());
        if (phase.summary() != null) {
            Words.prose(out, phase.summary());
        }
    }

    private static void funding(Html out, FundingView funding) {
        out.element(ENTRY, funding, NetworkHtml::fundingContent);
    }

    private static void fundingContent(Html out, FundingView funding) {
        Words.elementIfAny(out, TITLE, funding.programme());
        facts(out, funding.facts());
    }

    private static void facts(Html out, List<Labelled<Linked>> facts) {
        if (!facts.isEmpty()) {
            out.start(FACTS).each(facts, NetworkHtml::fact);
        }
    }

    private static void agreement(Html out, AgreementView agreement) {
        out.element(ENTRY, agreement, NetworkHtml::agreementContent);
    }

    private static void agreementContent(Html out, AgreementView agreement) {
        Words.element(out, TITLE, agreement.title());
        out.element(FACTS, agreement, NetworkHtml::agreementFacts);
    }

    private static void agreementFacts(Html out, AgreementView agreement) {
        out.each(agreement.facts(), NetworkHtml::fact);
        for (Labelled<SignatoryView> group : agreement.signatories()) {
            labelled(out, group, NetworkHtml::signatory);
        }
        if (agreement.commitments() != null) {
            out.element(Tag.DIV, agreement.commitments(), NetworkHtml::commitments);
        }
        if (agreement.topics() != null) {
            out.element(Tag.DIV, agreement.topics(), NetworkHtml::topics);
        }
    }

    private static void signatory(Html out, SignatoryView signatory) {
        out.element(Tag.DD, signatory, NetworkHtml::signatoryContent);
    }

    private static void signatoryContent(Html out, SignatoryView signatory) {
        Words.inline(out, signatory.name());
        out.each(signatory.offices(), PartHtml::officeLine);
    }

    private static void commitments(Html out, Labelled<Text> commitments) {
        Words.element(out, Tag.DT, commitments.label());
        out.element(Tag.DD, commitments.items(), NetworkHtml::bullets);
    }

    private static void bullets(Html out, List<Text> texts) {
        out.start(BULLETS).each(texts, NetworkHtml::bullet);
    }

    private static void bullet(Html out, Text text) {
        Words.element(out, Tag.LI, text);
    }
}
