package org.cityprofiles.servlet.resource;

import java.util.Map;
import java.util.Optional;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.OembedFormat;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.PageFrame;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Visit;

/** The complete page of a subject. */
final class PageResource extends SubjectResource {
    /**
     * A request in its normal form.
     *
     * @param subject what the page is about
     * @param choices what was chosen
     * @param address of the page, with what was chosen of the view to embed, as far as we know where we are
     */
    private record Request(Subject subject, Choices choices, String address) {}

    @Override
    Asked read(Visit visit, Subject subject, QueryReader query) {
        Choices choices = Choices.ofPage(visit, query);
        String embedded = visit.site().baseAddress().isPresent() ? embedded(visit, subject) : "";
        Request request = new Request(subject, choices, address(visit, subject) + embedded);
        return new Asked(request, () -> page(visit, request));
    }

    /**
     * What the address says of the view to embed, for consumers that do not put the pasted address in place of ours; a
     * value that is not allowed there is no concern of the page's readers.
     */
    private static String embedded(Visit visit, Subject subject) {
        QueryReader query = new QueryReader(visit.query());
        ViewResource.view(subject.kind(), query);
        Choices.ofLink(visit, visit.language(), query);
        return query.refused().isPresent() ? "" : query.understood();
    }

    /** Who pasted the former address chose a view to embed, too. */
    @Override
    String moved(Visit visit, Subject present, QueryReader query) {
        String embedded = embedded(visit, present);
        return embedded.isEmpty() ? query.understood() : embedded;
    }

    private static Optional<Representation> page(Visit visit, Request request) {
        Subject subject = request.subject();
        Map<OembedFormat, Link> oembed = visit.oembed(request.address());
        return visit.renderer()
                .page(subject.kind(), subject.id(), request.choices().options(visit::language, visit.day()))
                .map(page -> HtmlPrinter.page(announcing(page, oembed)))
                .map(html -> Representation.compressed(HeaderSet.PAGE, Representation.HTML, html)
                        .in(visit.language()))
                .map(page -> page.linked(Discovery.links(oembed)));
    }

    private static Page announcing(Page page, Map<OembedFormat, Link> oembed) {
        PageFrame frame = page.frame();
        return new Page(frame.about(frame.image(), frame.path(), oembed, frame.data()), page.view(), page.linkedData());
    }

    @Override
    String address(Visit visit, Subject subject) {
        return visit.language() + "/" + subject.kind().word() + '/' + subject.id();
    }
}
