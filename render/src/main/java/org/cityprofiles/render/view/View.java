package org.cityprofiles.render.view;

import org.cityprofiles.render.text.Heading;

/**
 * What one page, fragment or frame shows, in its final words. Every format is printed from it, so that all ways to embed
 * show the same. Immutable.
 */
public sealed interface View
        permits CityView,
                CityNetworksView,
                CityPracticesView,
                CardView,
                NetworkView,
                MembersView,
                MapView,
                MentoringView,
                PracticeView,
                CountryView,
                IndexView,
                SearchView,
                ErrorView {
    /** What it was made for. */
    ViewOptions options();

    /** Its first heading. */
    Heading heading();
}
