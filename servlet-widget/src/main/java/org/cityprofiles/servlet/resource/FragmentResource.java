package org.cityprofiles.servlet.resource;

import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Edition;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Visit;

/** A place as a piece of a page, to include in another one on the server; never compressed, since includers copy bytes. */
final class FragmentResource extends PlaceResource {
    /**
     * A request in its normal form.
     *
     * @param place the place
     * @param choices what was chosen
     */
    private record Request(Slug place, Choices choices) {}

    @Override
    Choices choices(Visit visit, QueryReader query) {
        return Choices.ofFragment(query);
    }

    @Override
    String address(Visit visit, Slug id) {
        return "v1/fragment/city/" + id;
    }

    @Override
    Outcome show(Visit visit, Slug id, Choices choices) {
        return visit.kept(new Request(id, choices), () -> fragment(visit, id, choices));
    }

    private static Representation fragment(Visit visit, Slug id, Choices choices) {
        ViewOptions options = choices.options(() -> firstLanguage(visit, id), visit.day());
        CityView city = visit.renderer().city(id, options).orElseThrow();
        return Representation.plain(HeaderSet.FRAGMENT, Representation.HTML, HtmlPrinter.fragment(city))
                .in(options.language());
    }

    /** The first language with labels in which the profile, or else the place, is offered. */
    private static LanguageTag firstLanguage(Visit visit, Slug id) {
        Catalogue catalogue = visit.edition().catalogue();
        Stream<Document> documents =
                Stream.of(catalogue.profile(id), catalogue.place(id)).flatMap(found -> found.stream());
        return documents
                .map(document -> catalogue.coverage(document).languages())
                .flatMap(languages -> Edition.labelled(languages).stream())
                .findFirst()
                .orElseGet(visit::defaultLanguage);
    }
}
