package org.cityprofiles.servlet.resource;

import java.util.Optional;
import org.cityprofiles.render.page.HtmlPrinter;
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
     */
    private record Request(Subject subject, Choices choices) {}

    @Override
    Asked read(Visit visit, Subject subject, QueryReader query) {
        Choices choices = Choices.ofPage(visit, query);
        return new Asked(new Request(subject, choices), () -> page(visit, subject, choices));
    }

    private static Optional<Representation> page(Visit visit, Subject subject, Choices choices) {
        return visit.renderer()
                .page(subject.kind(), subject.id(), choices.options(visit::language, visit.day()))
                .map(HtmlPrinter::page)
                .map(html -> Representation.compressed(HeaderSet.PAGE, Representation.HTML, html)
                        .in(visit.language()));
    }

    @Override
    String address(Visit visit, Subject subject) {
        return visit.language() + "/" + subject.kind().word() + '/' + subject.id();
    }
}
