package org.cityprofiles.examples.hosts;

import java.util.Locale;

/** The widgets of every page. */
enum Embedded {
    CITY("city", "milan", "card", 520),
    NETWORK("network", "le-citta-del-dialogo", "card", 520),
    MAP("network", "le-citta-del-dialogo", "map", 1600);

    private final String kind;
    private final String id;
    private final String view;
    private final int height;

    Embedded(String kind, String id, String view, int height) {
        this.kind = kind;
        this.id = id;
        this.view = view;
        this.height = height;
    }

    /** The name of our element for it. */
    String element() {
        return "city-" + (kind.equals("city") ? "profile" : kind);
    }

    /** The complete page about the same, with what the widget shall be like in its query. */
    String page(String language, String options) {
        return language + '/' + kind + '/' + id + "?view=" + view + "&heading=3" + options;
    }

    /** The document for a frame, or the fragment. */
    String form(String form, String language, String options) {
        return "v1/" + form + '/' + kind + '/' + id + "?lang=" + language + "&view=" + view + "&heading=3" + options;
    }

    /** What a webmaster writes into the height of a frame. */
    int height() {
        return height;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
