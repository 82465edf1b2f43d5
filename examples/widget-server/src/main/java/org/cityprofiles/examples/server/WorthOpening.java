package org.cityprofiles.examples.server;

import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.value.Slug;

/** Chooses pages to begin with. */
public final class WorthOpening {
    private static final int MOST = 3;
    private static final List<String> FAVOURITES = List.of("it/city/ghent", "el/city/milan", "en/city/milan");

    private WorthOpening() {}

    /** Three pages, or fewer in a small catalogue, relative to the root. */
    public static List<String> pages(Catalogue catalogue) {
        Stream<String> favourites = FAVOURITES.stream().filter(page -> isThere(catalogue, page));
        Stream<String> others = Stream.concat(
                        catalogue.profiles().stream().map(CityProfile::place),
                        catalogue.places().stream().map(Place::id))
                .map(place -> "en/city/" + place);
        return Stream.concat(favourites, others).distinct().limit(MOST).toList();
    }

    private static boolean isThere(Catalogue catalogue, String page) {
        return catalogue
                .profile(Slug.parse(page.substring(page.lastIndexOf('/') + 1)))
                .isPresent();
    }
}
