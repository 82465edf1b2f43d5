package org.cityprofiles.servlet.resource;

import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/** A language without its slash leads to the list in that language. */
final class LanguageResource implements Resource {
    @Override
    public Outcome answer(Visit visit) {
        return new Outcome.Moved(301, visit.language() + "/");
    }
}
