package org.cityprofiles.render.make.city;

import java.util.List;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.Parties;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.practice.PracticeEntries;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.PracticeEntry;
import org.cityprofiles.render.view.CityPracticesView;
import org.cityprofiles.render.view.ViewOptions;

/** Makes the list of the practices of a city. For one view. */
final class CityPracticesMaker {
    private final Workshop workshop;
    private final ViewOptions options;
    private final Wording wording;

    CityPracticesMaker(Workshop workshop, ViewOptions options) {
        this.workshop = workshop;
        this.options = options;
        this.wording = workshop.wording(options);
    }

    CityPracticesView make(Place place) {
        List<PracticeEntry> practices = new PracticeEntries(workshop, options, words()).withTopics(place.id());
        return new CityPracticesView(
                options,
                place.id(),
                Outline.of(options).title(wording.label(Label.HEADING_OUR_PRACTICES)),
                new Parties(workshop, options, wording).linked(place),
                wording.count(Label.PRACTICES_COUNT, practices.size()),
                practices);
    }

    /** The list has no language of its own, so every practice says its. */
    private DocumentWording words() {
        return workshop.words(wording, null);
    }
}
