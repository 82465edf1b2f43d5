package org.cityprofiles.servlet.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.FrameDocument;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Visit;

/** One of the views of a subject as a document of its own, for frames in other pages. */
final class FrameResource extends SubjectResource {
    /**
     * A request in its normal form.
     *
     * @param subject what the view is about
     * @param view which of its views
     * @param choices what was chosen
     */
    private record Request(Subject subject, ViewName view, Choices choices) {}

    @Override
    Asked read(Visit visit, Subject subject, QueryReader query) {
        Choices choices = Choices.ofFrame(visit, query).preferring(query, subject, visit);
        Request request = new Request(subject, ViewResource.view(subject.kind(), query), choices);
        return new Asked(request, () -> show(visit, request));
    }

    private static Optional<Representation> show(Visit visit, Request request) {
        Subject subject = request.subject();
        ViewOptions options = request.choices().options(() -> subject.firstLanguage(visit), visit.day());
        return visit.renderer()
                .frame(subject.kind(), request.view(), subject.id(), options)
                .map(document -> Representation.compressed(
                                HeaderSet.FRAME.allowing(document.script(), document.style()),
                                Representation.HTML,
                                HtmlPrinter.frame(document))
                        .in(options.language())
                        .linked(links(visit, document)));
    }

    /** What the document's head says too, where addresses are absolute; who reads only headers finds it here. */
    private static List<String> links(Visit visit, FrameDocument document) {
        Link page = document.page();
        if (visit.site().baseAddress().isEmpty() || page == null) {
            return List.of();
        }
        List<String> links = new ArrayList<>(List.of("<" + page + ">; rel=\"canonical\""));
        document.oembed()
                .forEach((format, link) ->
                        links.add("<" + link + ">; rel=\"alternate\"; type=\"" + format.mediaType() + '"'));
        return links;
    }

    @Override
    String address(Visit visit, Subject subject) {
        return "v1/frame/" + subject.kind().word() + '/' + subject.id();
    }
}
