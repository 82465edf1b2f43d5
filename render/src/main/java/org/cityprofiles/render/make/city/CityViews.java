package org.cityprofiles.render.make.city;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.FrameMaker;
import org.cityprofiles.render.make.Subject;
import org.cityprofiles.render.make.SubjectViews;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.entry.CardMaker;
import org.cityprofiles.render.make.wording.Languages;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;

/** The views of places. Thread-safe. */
public final class CityViews implements SubjectViews {
    private final Workshop workshop;

    /** The views of the places of a catalogue. */
    public CityViews(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Optional<? extends View> view(ViewName name, Slug id, ViewOptions options) {
        return workshop.catalogue().place(id).map(place -> view(name, place, options));
    }

    private View view(ViewName name, Place place, ViewOptions options) {
        return switch (name) {
            case PROFILE -> profile(place, options);
            case CARD -> new CardMaker(workshop, options).city(place);
            case NETWORKS -> new CityNetworksMaker(workshop, options, place).make();
            case PRACTICES -> new CityPracticesMaker(workshop, options).make(place);
            default -> throw new IllegalArgumentException("no view " + name.word() + " of a city");
        };
    }

    private CityView profile(Place place, ViewOptions options) {
        return new CityMaker(workshop, options, place).make();
    }

    @Override
    public Optional<Page> page(Slug id, ViewOptions options) {
        return workshop.catalogue().place(id).map(place -> page(place, options));
    }

    private Page page(Place place, ViewOptions options) {
        CityView city = profile(place, options);
        FrameMaker frames = new FrameMaker(workshop, options);
        List<LanguageTag> offered = languages(place);
        Text name = city.heading().text();
        Text description =
                city.tagline() != null ? city.tagline() : frames.wording().label(Label.PAGE_DESCRIPTION, name);
        Subject subject = new Subject(
                name,
                false,
                description,
                offered,
                workshop.languages().canonical(options.language(), offered),
                language -> workshop.links().subject(SubjectKind.CITY, language, place.id()));
        return new Page(frames.frame(subject), city);
    }

    private List<LanguageTag> languages(Place place) {
        Languages languages = workshop.languages();
        return workshop.catalogue()
                .profile(place.id())
                .map(profile -> Languages.pages(languages.of(profile)))
                .orElseGet(languages::ofPages);
    }
}
