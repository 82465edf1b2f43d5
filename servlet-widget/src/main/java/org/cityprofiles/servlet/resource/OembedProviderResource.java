package org.cityprofiles.servlet.resource;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.view.ListChoice;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.OembedFormat;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.oembed.ProviderEntry;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/** The entry of this server for the registry of oEmbed providers; nothing where the base address is not known. */
final class OembedProviderResource implements Resource {
    /** The one question there is. */
    private record Request() {}

    @Override
    public Outcome answer(Visit visit) {
        return visit.kept(new Request(), () -> visit.site()
                .baseAddress()
                .flatMap(root -> example(visit).map(example -> entry(visit, root, example)))
                .map(entry -> Representation.compressed(
                        HeaderSet.DATA, Representation.TEXT, entry.yaml().getBytes(StandardCharsets.UTF_8))));
    }

    private static ProviderEntry entry(Visit visit, String root, Link example) {
        Page home = visit.renderer().list(ListKind.HOME, ListChoice.ALL, visit.dataOptions());
        String address = root + visit.defaultLanguage() + '/';
        return new ProviderEntry(home.frame().siteName().toString(), address, root, example.address());
    }

    /** A question about a city that has much to tell; the registry asks it now and then. */
    private static Optional<Link> example(Visit visit) {
        Catalogue catalogue = visit.edition().catalogue();
        Stream<Slug> cities = Stream.concat(
                catalogue.profiles().stream().map(CityProfile::place),
                catalogue.places().stream().map(Place::id));
        return cities.findFirst()
                .map(id -> visit.links().oembed(SubjectKind.CITY, visit.defaultLanguage(), id, OembedFormat.JSON));
    }
}
