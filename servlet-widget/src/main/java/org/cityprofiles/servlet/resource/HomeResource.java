package org.cityprofiles.servlet.resource;

import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/**
 * The root leads to the list in the default language, whatever languages the browser prefers: an address shows the same
 * to everybody, so that any cache may keep it.
 */
final class HomeResource implements Resource {
    @Override
    public Outcome answer(Visit visit) {
        return new Outcome.Moved(302, visit.defaultLanguage() + "/");
    }
}
