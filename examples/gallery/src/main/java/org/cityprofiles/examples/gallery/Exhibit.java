package org.cityprofiles.examples.gallery;

import java.util.Locale;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewName;

/**
 * One view of one subject of the sample catalogue.
 *
 * @param kind what it is about
 * @param id its id
 * @param view which view
 */
record Exhibit(SubjectKind kind, Slug id, ViewName view) {
    static Exhibit of(SubjectKind kind, String id, ViewName view) {
        return new Exhibit(kind, Slug.parse(id), view);
    }

    /** What stands above the row. */
    String title() {
        String word = kind.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + ": " + view.word();
    }

    /** What an address in the page ends in to lead here. */
    String anchor() {
        return kind.word() + "-" + view.word();
    }

    /** How much room the view asks for. */
    String size() {
        return switch (view) {
            case CARD -> "small";
            case PROFILE -> kind == SubjectKind.COUNTRY ? "medium" : "large";
            default -> "medium";
        };
    }
}
