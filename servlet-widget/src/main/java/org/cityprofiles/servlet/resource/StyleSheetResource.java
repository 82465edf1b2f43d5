package org.cityprofiles.servlet.resource;

import org.cityprofiles.render.page.StyleSheet;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.StyleSheetFile;
import org.cityprofiles.servlet.visit.Visit;

/** The style sheet; under any but its present address there is none, so that no cache keeps a wrong one for a year. */
final class StyleSheetResource implements Resource {
    private final Representation styleSheet =
            Representation.compressed(HeaderSet.ASSET, Representation.CSS, StyleSheet.VIEWS.bytes());

    @Override
    public Outcome answer(Visit visit) {
        boolean present = visit.captured("version").equals(StyleSheetFile.VERSION)
                && visit.captured("file").equals(StyleSheetFile.NAME);
        return present ? new Outcome.Found(styleSheet) : Outcome.NOT_FOUND;
    }
}
