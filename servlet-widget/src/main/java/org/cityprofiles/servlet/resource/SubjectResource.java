package org.cityprofiles.servlet.resource;

import java.util.Optional;
import java.util.function.Supplier;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/** An address that shows a city, a network, a practice or a country, and knows it under its former ids too. */
abstract class SubjectResource implements Resource {
    /**
     * What was asked for, not yet made.
     *
     * @param request everything it depends on, in its normal form; a record of a type of its own
     * @param maker makes it, if the subject has so much to tell
     */
    record Asked(Record request, Supplier<Optional<Representation>> maker) {}

    @Override
    public final Outcome answer(Visit visit) {
        Optional<Subject> named = Subject.of(visit.captured());
        return named.flatMap(subject -> subject.present(visit.edition().catalogue()))
                .map(present -> answer(visit, named.equals(Optional.of(present)), present))
                .orElse(Outcome.NOT_FOUND);
    }

    private Outcome answer(Visit visit, boolean known, Subject present) {
        QueryReader query = new QueryReader(visit.query());
        Asked asked = read(visit, present, query);
        if (query.refused().isPresent()) {
            return new Outcome.Refused(ErrorKind.BAD_REQUEST, query.refused().get());
        }
        return known
                ? visit.kept(asked.request(), asked.maker())
                : new Outcome.Moved(301, address(visit, present) + moved(visit, present, query));
    }

    /** What an address under a former id says besides, with its question mark. */
    String moved(Visit visit, Subject present, QueryReader query) {
        return query.understood();
    }

    /** Reads what the visitor chose. */
    abstract Asked read(Visit visit, Subject subject, QueryReader query);

    /** The address of a subject in this form, relative to the root of our addresses. */
    abstract String address(Visit visit, Subject subject);
}
