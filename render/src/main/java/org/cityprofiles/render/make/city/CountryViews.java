package org.cityprofiles.render.make.city;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.place.CountryContext;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.FrameMaker;
import org.cityprofiles.render.make.Subject;
import org.cityprofiles.render.make.SubjectViews;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.Languages;
import org.cityprofiles.render.view.CountryView;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;

/** The views of countries, by their codes in lower case. Thread-safe. */
public final class CountryViews implements SubjectViews {
    private final Workshop workshop;

    /** The views of the countries of a catalogue. */
    public CountryViews(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Optional<? extends View> view(ViewName name, Slug id, ViewOptions options) {
        if (name != ViewName.PROFILE) {
            throw new IllegalArgumentException("no view " + name.word() + " of a country");
        }
        return find(id).map(country -> profile(country, options));
    }

    private Optional<CountryCode> find(Slug id) {
        return CountryMaker.find(workshop.catalogue(), id);
    }

    private CountryView profile(CountryCode country, ViewOptions options) {
        return new CountryMaker(workshop, options, country).make();
    }

    @Override
    public Optional<Page> page(Slug id, ViewOptions options) {
        return find(id).map(country -> page(country, options));
    }

    private Page page(CountryCode country, ViewOptions options) {
        CountryView view = profile(country, options);
        FrameMaker frames = new FrameMaker(workshop, options);
        List<LanguageTag> offered = languages(country);
        Subject subject = new Subject(
                view.heading().text(),
                false,
                frames.wording().label(Label.HEADING_COUNTRY, view.heading().text()),
                offered,
                workshop.languages().canonical(options.language(), offered),
                language -> workshop.links().subject(SubjectKind.COUNTRY, language, country.toSlug()));
        return new Page(frames.frame(subject), view);
    }

    private List<LanguageTag> languages(CountryCode country) {
        Languages languages = workshop.languages();
        Optional<CountryContext> context = workshop.catalogue().country(country);
        return context.map(found -> Languages.pages(languages.of(found))).orElseGet(languages::ofPages);
    }
}
