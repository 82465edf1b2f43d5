package org.cityprofiles.servlet.resource;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.loader.DocumentWriter;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Visit;

/**
 * What is known about a subject, in all languages, as it is written in a catalogue. A city is known by two documents:
 * {@code {"place": …, "profile": …}}, each of which can be saved as a file of its own; without a profile there is none.
 */
final class DataResource extends SubjectResource {
    /**
     * A request in its normal form.
     *
     * @param subject what the data are about
     */
    private record Request(Subject subject) {}

    @Override
    Asked read(Visit visit, Subject subject, QueryReader query) {
        return new Asked(new Request(subject), () -> Optional.of(data(visit, subject)));
    }

    private static Representation data(Visit visit, Subject subject) {
        byte[] json = json(visit, subject).getBytes(StandardCharsets.UTF_8);
        return Representation.compressed(HeaderSet.DATA, Representation.JSON, json);
    }

    private static String json(Visit visit, Subject subject) {
        String separator = subject.kind() == SubjectKind.CITY ? ",\n" : "";
        String documents = subject.documents(visit.edition().catalogue())
                .map(document ->
                        subject.kind() == SubjectKind.CITY ? member(document) : DocumentWriter.toJson(document))
                .collect(Collectors.joining(separator));
        return subject.kind() == SubjectKind.CITY ? "{\n" + documents + "\n}\n" : documents;
    }

    /** A document under the name of its kind; the writer breaks no line within a text. */
    private static String member(Document document) {
        String indented = DocumentWriter.toJson(document).strip().replace("\n", "\n  ");
        return "  \"" + document.documentKind().word() + "\": " + indented;
    }

    @Override
    String address(Visit visit, Subject subject) {
        return "v1/data/" + subject.kind().word() + '/' + subject.id();
    }
}
