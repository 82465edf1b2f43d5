package org.cityprofiles.servlet.resource;

import java.nio.charset.StandardCharsets;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/** Tells operators that the server answers at all. */
final class LiveResource implements Resource {
    private static final Outcome ALIVE = new Outcome.Found(Representation.plain(
            HeaderSet.STATE, Representation.JSON, "{\"status\":\"live\"}\n".getBytes(StandardCharsets.UTF_8)));

    @Override
    public Outcome answer(Visit visit) {
        return ALIVE;
    }
}
