package org.cityprofiles.servlet.resource;

import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Visit;

/** The complete page of a place. */
final class CityResource extends PlaceResource {
    /**
     * A request in its normal form.
     *
     * @param place the place
     * @param choices what was chosen
     */
    private record Request(Slug place, Choices choices) {}

    @Override
    Choices choices(Visit visit, QueryReader query) {
        return Choices.ofPage(visit.language(), query);
    }

    @Override
    String address(Visit visit, Slug id) {
        return visit.language() + "/city/" + id;
    }

    @Override
    Outcome show(Visit visit, Slug id, Choices choices) {
        return visit.kept(new Request(id, choices), () -> page(visit, id, choices));
    }

    private static Representation page(Visit visit, Slug id, Choices choices) {
        Page page = visit.renderer()
                .page(SubjectKind.CITY, id, choices.options(visit::language, visit.day()))
                .orElseThrow();
        return Representation.compressed(HeaderSet.PAGE, Representation.HTML, HtmlPrinter.page(page))
                .in(visit.language());
    }
}
