package org.cityprofiles.servlet.resource;

import java.util.Optional;
import org.cityprofiles.render.data.StructuredData;
import org.cityprofiles.render.json.JsonDocument;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Visit;

/** What is known about a subject in the terms of schema.org, with names and texts in all languages. */
final class LinkedDataResource extends SubjectResource {
    /**
     * A request in its normal form.
     *
     * @param subject what the data are about
     */
    private record Request(Subject subject) {}

    @Override
    Asked read(Visit visit, Subject subject, QueryReader query) {
        return new Asked(new Request(subject), () -> data(visit, subject));
    }

    private static Optional<Representation> data(Visit visit, Subject subject) {
        return StructuredData.of(visit.edition().catalogue(), visit.links(), visit.dataOptions())
                .subject(subject.kind(), subject.id())
                .map(JsonDocument::bytes)
                .map(json -> Representation.compressed(HeaderSet.DATA, Representation.JSON_LD, json));
    }

    @Override
    String address(Visit visit, Subject subject) {
        return "v1/data/" + subject.kind().word() + '/' + subject.id() + ".jsonld";
    }
}
