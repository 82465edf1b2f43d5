package org.cityprofiles.render.view;

import java.util.List;
import org.cityprofiles.core.value.FixedWord;

/** What views are about; the words stand in addresses. */
public enum SubjectKind implements FixedWord {
    /** A place, with or without a profile. */
    CITY(ViewName.PROFILE, ViewName.CARD, ViewName.NETWORKS, ViewName.PRACTICES),
    /** A network of places. */
    NETWORK(ViewName.PROFILE, ViewName.CARD, ViewName.MEMBERS, ViewName.MAP, ViewName.MENTORING),
    /** A practice of one place or several. */
    PRACTICE(ViewName.PROFILE, ViewName.CARD),
    /** A country, by its code in lower case. */
    COUNTRY(ViewName.PROFILE);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<ViewName> views;

    SubjectKind(ViewName... views) {
        this.views = List.of(views);
    }

    /** The views that there are of it. */
    public List<ViewName> views() {
        return views;
    }

    /** The view that is embedded unless another is asked for: the card, where there is one. */
    public ViewName embedded() {
        return views.contains(ViewName.CARD) ? ViewName.CARD : ViewName.PROFILE;
    }
}
