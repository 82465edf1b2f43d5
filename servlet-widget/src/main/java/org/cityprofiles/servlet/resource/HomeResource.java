package org.cityprofiles.servlet.resource;

import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/**
 * Leads to the home page of a language. The root leads to that of the default language, whatever languages the browser
 * prefers: an address shows the same to everybody, so that any cache may keep it.
 */
final class HomeResource implements Resource {
    private final int status;

    /**
     * A way to the home page.
     *
     * @param status 301 for good, 302 for now
     */
    HomeResource(int status) {
        this.status = status;
    }

    @Override
    public Outcome answer(Visit visit) {
        QueryReader query = new QueryReader(visit.query());
        Choices.ofList(visit, query);
        return query.refused().isPresent()
                ? new Outcome.Refused(ErrorKind.BAD_REQUEST, query.refused().get())
                : new Outcome.Moved(status, visit.language() + "/" + query.understood());
    }
}
