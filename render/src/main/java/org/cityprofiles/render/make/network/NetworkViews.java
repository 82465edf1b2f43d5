package org.cityprofiles.render.make.network;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.FrameMaker;
import org.cityprofiles.render.make.Subject;
import org.cityprofiles.render.make.SubjectViews;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.entry.CardMaker;
import org.cityprofiles.render.make.picture.MapMaker;
import org.cityprofiles.render.make.wording.Languages;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.NetworkView;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;

/** The views of networks. Thread-safe. */
public final class NetworkViews implements SubjectViews {
    private final Workshop workshop;

    /** The views of the networks of a catalogue. */
    public NetworkViews(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Optional<? extends View> view(ViewName name, Slug id, ViewOptions options) {
        return workshop.catalogue().network(id).flatMap(network -> view(name, network, options));
    }

    private Optional<? extends View> view(ViewName name, Network network, ViewOptions options) {
        return switch (name) {
            case PROFILE -> Optional.of(new NetworkMaker(workshop, options, network, false).make());
            case CARD -> Optional.of(new CardMaker(workshop, options).network(network));
            case MAP -> Optional.of(new MapMaker(workshop, options, network).make());
            case MEMBERS -> new MembersMaker(workshop, options, network).alone();
            case MENTORING -> new MentoringMaker(workshop, options, network).alone();
            default -> throw new IllegalArgumentException("no view " + name.word() + " of a network");
        };
    }

    @Override
    public Optional<Page> page(Slug id, ViewOptions options) {
        return workshop.catalogue().network(id).map(network -> page(network, options));
    }

    private Page page(Network network, ViewOptions options) {
        NetworkView view = new NetworkMaker(workshop, options, network, true).make();
        FrameMaker frames = new FrameMaker(workshop, options);
        List<LanguageTag> offered = Languages.pages(workshop.languages().of(network));
        Text name = view.heading().text();
        Subject subject = new Subject(
                name,
                false,
                frames.wording().label(Label.PAGE_DESCRIPTION, name),
                offered,
                workshop.languages().canonical(options.language(), offered),
                language -> workshop.links().subject(SubjectKind.NETWORK, language, network.id()));
        return new Page(frames.frame(subject), view);
    }
}
