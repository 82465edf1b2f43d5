package org.cityprofiles.render.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.document.Image;
import org.cityprofiles.core.document.Report;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.place.IdentifierScheme;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceIdentifier;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.profile.CityProfile;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.json.JsonObject;
import org.cityprofiles.render.view.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Tells of one place, and of its administration. For one document. */
final class CityData {
    private final Terms terms;
    private final Place place;
    private final CityProfile profile;

    CityData(Terms terms, Place place) {
        this.terms = terms;
        this.place = place;
        this.profile = terms.catalogue().profile(place.id()).orElseGet(() -> CityProfile.builder(place.id())
                .build());
    }

    JsonObject graph() {
        return new JsonObject()
                .with("@context", "https://schema.org")
                .withAsIs("@graph", List.of(city(), administration()));
    }

    private JsonObject city() {
        return Terms.node(Terms.type(place))
                .with("@id", terms.placeId(place.id()))
                .with("name", Terms.texts(place.name()))
                .with(
                        "alternateName",
                        Terms.list(place.aliases()).stream()
                                .flatMap(alias -> alias.asMap().entrySet().stream())
                                .map(alias -> Terms.string(alias.getValue(), alias.getKey()))
                                .toList())
                .with("description", Terms.texts(profile.tagline()))
                .with("url", Terms.address(place.website()))
                .with("mainEntityOfPage", terms.page(SubjectKind.CITY, place.id()))
                .with("containedInPlace", terms.country(place.country()))
                .with("containsPlace", parts())
                .with("geo", geo())
                .with("identifier", identifiers())
                .with("sameAs", sameAs())
                .with("image", image())
                .with("subjectOf", Stream.concat(reports(), practices()).toList());
    }

    private List<JsonObject> parts() {
        return Terms.list(place.parts()).stream()
                .flatMap(id -> terms.catalogue().place(id).stream())
                .map(terms::place)
                .toList();
    }

    private @Nullable JsonObject geo() {
        GeoPoint point = place.location();
        return point == null
                ? null
                : Terms.node("GeoCoordinates")
                        .with("latitude", point.latitude())
                        .with("longitude", point.longitude());
    }

    private List<JsonObject> identifiers() {
        return Terms.list(place.identifiers()).stream()
                .map(identifier -> Terms.node("PropertyValue")
                        .with("propertyID", identifier.scheme().word())
                        .with("value", identifier.value()))
                .toList();
    }

    private List<String> sameAs() {
        return Terms.list(place.identifiers()).stream()
                .flatMap(identifier -> address(identifier).stream())
                .toList();
    }

    private static Optional<String> address(PlaceIdentifier identifier) {
        if (identifier.scheme() == IdentifierScheme.WIKIDATA) {
            return Optional.of("http://www.wikidata.org/entity/" + identifier.value());
        }
        return identifier.scheme() == IdentifierScheme.GEONAMES
                ? Optional.of("https://sws.geonames.org/" + identifier.value() + "/")
                : Optional.empty();
    }

    private @Nullable JsonObject image() {
        Image image = profile.image();
        Link file = image == null ? null : terms.links().image(image.file());
        return image == null || file == null
                ? null
                : Terms.node("ImageObject")
                        .with("contentUrl", file.address())
                        .with("caption", Terms.texts(image.alt()))
                        .with("creditText", Terms.texts(image.credit()))
                        .with("license", Terms.licence(image.licence()));
    }

    private Stream<JsonObject> reports() {
        return Terms.list(profile.reports()).stream().map(this::report);
    }

    private JsonObject report(Report report) {
        return Terms.node("Report")
                .with("name", Terms.texts(report.title()))
                .with("abstract", Terms.plain(report.summary()))
                .with("url", Terms.address(report.url()))
                .with("datePublished", Terms.text(report.published()))
                .with("dateModified", Terms.text(report.updated()))
                .with("inLanguage", Terms.tags(report.languages()))
                .with("encodingFormat", report.mediaType())
                .with("about", Terms.mention(terms.placeId(place.id())));
    }

    private Stream<JsonObject> practices() {
        return terms.catalogue().practicesIn(place.id()).stream().map(this::practice);
    }

    private JsonObject practice(Practice practice) {
        return Terms.node("CreativeWork")
                .with("@id", terms.practiceId(practice.id()))
                .with("name", Terms.texts(practice.title()))
                .with("url", terms.page(SubjectKind.PRACTICE, practice.id()));
    }

    /** The one that is a member, since a place cannot be. */
    private JsonObject administration() {
        JsonObject area = Terms.mention(terms.placeId(place.id()));
        return terms.administration(place)
                .with("areaServed", area == null ? terms.place(place) : area)
                .with(
                        "memberOf",
                        terms.catalogue().networksOf(place.id()).stream()
                                .flatMap(membership -> role(membership).stream())
                                .toList());
    }

    private Optional<JsonObject> role(NetworkMembership membership) {
        Network network = membership.network();
        JsonObject other = Terms.node(NetworkData.type(network))
                .with("@id", terms.networkId(network.id()))
                .with("name", Terms.texts(network.name()))
                .with("url", Terms.address(network.website()));
        return Roles.role(membership, terms.options().day(), "memberOf", other);
    }
}
