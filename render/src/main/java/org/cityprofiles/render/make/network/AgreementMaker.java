package org.cityprofiles.render.make.network;

import java.util.ArrayList;
import java.util.List;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.network.Agreement;
import org.cityprofiles.core.network.Capacity;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.Signatory;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Parties;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.AgreementView;
import org.cityprofiles.render.part.OfficeView;
import org.cityprofiles.render.part.PersonView;
import org.cityprofiles.render.part.SignatoryView;
import org.cityprofiles.render.text.Labelled;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes views of the agreements that a network rests on. Immutable, for one network. */
final class AgreementMaker {
    private final Workshop workshop;
    private final ViewOptions options;
    private final Network network;
    private final DocumentWording words;
    private final Wording wording;
    private final Parties parties;

    AgreementMaker(Workshop workshop, ViewOptions options, Network network, DocumentWording words, Parties parties) {
        this.workshop = workshop;
        this.options = options;
        this.network = network;
        this.words = words;
        this.wording = words.wording();
        this.parties = parties;
    }

    AgreementView agreement(Agreement agreement) {
        return new AgreementView(
                words.text(agreement.title()),
                facts(agreement),
                signatories(PartMaker.list(agreement.signatories())),
                wording.labelled(
                        Label.FACT_COMMITMENTS,
                        PartMaker.list(agreement.commitments()).stream()
                                .map(words::text)
                                .toList()),
                topics(wording, agreement.topics()));
    }

    static @Nullable Labelled<Text> topics(Wording wording, @Nullable List<Topic> topics) {
        List<Text> names = PartMaker.list(topics).stream()
                .map(topic -> wording.label(Label.of("topic", topic)))
                .toList();
        return wording.labelled(Label.HEADING_TOPICS, names);
    }

    private List<Labelled<Linked>> facts(Agreement agreement) {
        List<Labelled<Linked>> facts = new ArrayList<>();
        wording.addLabelled(facts, Label.FACT_PARTIES, parties.linked(agreement.parties()));
        if (agreement.date() != null) {
            Text date = Text.of(wording.formats().date(agreement.date()));
            wording.addLabelled(facts, Label.FACT_DATE, List.of(Linked.of(date, null)));
        }
        return facts;
    }

    private List<Labelled<SignatoryView>> signatories(List<Signatory> signatories) {
        List<Labelled<SignatoryView>> groups = new ArrayList<>();
        wording.addLabelled(groups, Label.FACT_SIGNED, signatories(signatories, Capacity.SIGNED));
        wording.addLabelled(groups, Label.FACT_WITNESSED, signatories(signatories, Capacity.WITNESSED));
        return groups;
    }

    private List<SignatoryView> signatories(List<Signatory> signatories, Capacity capacity) {
        return signatories.stream()
                .filter(signatory ->
                        capacity == (signatory.capacity() == null ? Capacity.SIGNED : signatory.capacity()))
                .map(this::signatory)
                .toList();
    }

    /** The party is named once, so offices held in it do not name it again. */
    private SignatoryView signatory(Signatory signatory) {
        PersonView person = new PartMaker(
                        workshop.catalogue(), options, words, network.sources(), signatory.onBehalfOf())
                .person(signatory.person());
        List<OfficeView> offices = person.offices();
        Text name = person.name() != null ? person.name() : offices.get(0).title();
        return new SignatoryView(
                parties.name(signatory.onBehalfOf())
                        .map(party -> wording.label(Label.SIGNATORY_ON_BEHALF, name, party))
                        .orElse(name),
                person.name() != null ? offices : offices.subList(1, offices.size()));
    }
}
