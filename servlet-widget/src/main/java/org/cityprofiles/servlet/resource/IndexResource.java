package org.cityprofiles.servlet.resource;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/** The list of all cities, networks and practices. */
final class IndexResource implements Resource {
    /**
     * A request in its normal form.
     *
     * @param choices what was chosen
     */
    private record Request(Choices choices) {}

    @Override
    public Outcome answer(Visit visit) {
        QueryReader query = new QueryReader(visit.query());
        Choices choices = Choices.ofPage(visit.language(), query);
        Optional<List<String>> refused = query.refused();
        return refused.isPresent()
                ? new Outcome.Refused(ErrorKind.BAD_REQUEST, refused.get())
                : visit.kept(new Request(choices), () -> page(visit, choices));
    }

    private static Representation page(Visit visit, Choices choices) {
        byte[] html = HtmlPrinter.page(visit.renderer().index(choices.options(visit::language, visit.day())));
        return Representation.compressed(HeaderSet.PAGE, Representation.HTML, html)
                .in(visit.language());
    }
}
