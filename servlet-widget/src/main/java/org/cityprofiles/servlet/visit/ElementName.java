package org.cityprofiles.servlet.visit;

import org.cityprofiles.render.view.SubjectKind;

/** The names of the custom elements, as our script defines them. Pure functions. */
public final class ElementName {
    private ElementName() {}

    /** The name of the element for a kind of subject, such as {@code city-network}. */
    public static String of(SubjectKind kind) {
        return "city-" + (kind == SubjectKind.CITY ? "profile" : kind.word());
    }
}
