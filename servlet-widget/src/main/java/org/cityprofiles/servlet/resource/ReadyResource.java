package org.cityprofiles.servlet.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cityprofiles.render.json.JsonWriter;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Edition;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Supply;
import org.cityprofiles.servlet.visit.Visit;

/**
 * Tells operators which catalogue is served and for how long, what is wrong with its source, how many rendered responses
 * are kept, and what is not set up. All times are in seconds.
 */
final class ReadyResource implements Resource {
    private static final String NO_BASE = "no base address is set: links in pages and fragments are relative";
    private static final int MOST_LINES = 5;

    @Override
    public Outcome answer(Visit visit) {
        byte[] json = new JsonWriter().value(state(visit)).toByteArray();
        return new Outcome.Found(Representation.plain(HeaderSet.STATE, Representation.JSON, json));
    }

    private static Map<String, Object> state(Visit visit) {
        Edition edition = visit.edition();
        Supply supply = visit.site().supply();
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("status", "ready");
        state.put("catalogue", edition.version());
        state.put("documents", edition.catalogue().documents().size());
        state.put("age", supply.age().toSeconds());
        supply.checked().ifPresent(checked -> state.put("checked", checked.toSeconds()));
        state.put("problems", problems(supply));
        state.put("kept", visit.site().representations().count());
        state.put("notes", visit.site().baseAddress().isPresent() ? List.of() : List.of(NO_BASE));
        return state;
    }

    private static Map<String, Object> problems(Supply supply) {
        Map<String, Object> problems = new LinkedHashMap<>();
        problems.put("count", supply.problems().size());
        problems.put("first", supply.problems().stream().limit(MOST_LINES).toList());
        problems.put("held", supply.held().stream().limit(MOST_LINES).toList());
        return problems;
    }
}
