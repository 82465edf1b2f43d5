package org.cityprofiles.servlet.resource;

import java.nio.charset.StandardCharsets;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Edition;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/** Tells operators which catalogue is served, how many rendered responses are kept, and what is not set up. */
final class ReadyResource implements Resource {
    private static final String NO_BASE = "\"no base address is set: links in pages and fragments are relative\"";

    @Override
    public Outcome answer(Visit visit) {
        Edition edition = visit.edition();
        String json = "{\"status\":\"ready\",\"catalogue\":\"" + edition.version() + "\",\"documents\":"
                + edition.catalogue().documents().size() + ",\"kept\":"
                + visit.site().representations().count() + ",\"notes\":["
                + (visit.site().baseAddress().isPresent() ? "" : NO_BASE) + "]}\n";
        return new Outcome.Found(
                Representation.plain(HeaderSet.STATE, Representation.JSON, json.getBytes(StandardCharsets.UTF_8)));
    }
}
