package org.cityprofiles.servlet.resource;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.document.DocumentKind;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/** An address that shows a place: it knows the place under its former ids too. */
abstract class PlaceResource implements Resource {
    @Override
    public final Outcome answer(Visit visit) {
        return visit.id().map(id -> answer(visit, id)).orElse(Outcome.NOT_FOUND);
    }

    private Outcome answer(Visit visit, Slug id) {
        boolean known = visit.edition().catalogue().place(id).isPresent();
        Optional<Slug> current =
                known ? Optional.of(id) : visit.edition().catalogue().renamed(DocumentKind.PLACE, id);
        if (current.isEmpty()) {
            return Outcome.NOT_FOUND;
        }
        QueryReader query = new QueryReader(visit.query());
        Choices choices = choices(visit, query);
        Optional<List<String>> refused = query.refused();
        if (refused.isPresent()) {
            return new Outcome.Refused(ErrorKind.BAD_REQUEST, refused.get());
        }
        return known
                ? show(visit, id, choices)
                : new Outcome.Moved(301, address(visit, current.get()) + query.understood());
    }

    /** What the visitor chose. */
    abstract Choices choices(Visit visit, QueryReader query);

    /** The address of a place in this form, relative to the root of our addresses. */
    abstract String address(Visit visit, Slug id);

    /** Shows a place that is there. */
    abstract Outcome show(Visit visit, Slug id, Choices choices);
}
