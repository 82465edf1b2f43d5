package org.cityprofiles.render.data;

import java.util.List;
import java.util.Optional;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.catalogue.NetworkMembership;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.text.LanguagePriority;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.json.JsonDocument;
import org.cityprofiles.render.json.JsonObject;
import org.cityprofiles.render.json.JsonWriter;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/**
 * Prints places as points on a map: a FeatureCollection of GeoJSON (RFC 7946). What has no known location is there too,
 * without a geometry. The same catalogue gives the same bytes.
 *
 * <p>Every feature has the id of the place or organisation, and the properties {@code name} (in the language asked for,
 * where it has one), {@code names} (in all languages), {@code kind}, {@code country}, {@code page} and {@code website};
 * a member of a network also {@code roles}, {@code status} (as in {@link CsvPrinter}), {@code from} and {@code to}.
 */
public final class GeoJsonPrinter {
    private final Terms terms;
    private final LanguagePriority priority;

    private GeoJsonPrinter(Terms terms) {
        this.terms = terms;
        this.priority = LanguagePriority.of(
                terms.options().language(), terms.catalogue().info().languages().get(0));
    }

    /** All places. */
    public static JsonDocument cities(Catalogue catalogue, Links links, ViewOptions options) {
        GeoJsonPrinter printer = new GeoJsonPrinter(new Terms(catalogue, links, options));
        return collection(catalogue.places().stream()
                .map(place -> printer.feature(place, printer.properties(place)))
                .toList());
    }

    /** The members of a network, former ones included; empty where there is no such network. */
    public static Optional<JsonDocument> members(Catalogue catalogue, Links links, Slug network, ViewOptions options) {
        GeoJsonPrinter printer = new GeoJsonPrinter(new Terms(catalogue, links, options));
        return catalogue
                .network(network)
                .map(found -> collection(catalogue.membersOf(network).stream()
                        .map(printer::member)
                        .toList()));
    }

    private static JsonDocument collection(List<JsonObject> features) {
        return new JsonWriter()
                .value(new JsonObject().with("type", "FeatureCollection").withAsIs("features", features))
                .toDocument();
    }

    private JsonObject member(NetworkMembership membership) {
        Party party = membership.party();
        Period period = Roles.period(membership);
        JsonObject properties = party == null ? names(membership.name()) : properties(party);
        return feature(
                party,
                properties
                        .withAsIs(
                                "roles",
                                membership.roles().stream().map(FixedWord::word).toList())
                        .with("status", CsvPrinter.status(membership, terms.options()))
                        .with("from", period == null ? null : Terms.text(period.from()))
                        .with("to", period == null ? null : Terms.text(period.to())));
    }

    private JsonObject feature(@Nullable Party party, JsonObject properties) {
        GeoPoint point = party instanceof Place place ? place.location() : null;
        return new JsonObject()
                .with("type", "Feature")
                .with("id", party == null ? null : party.id().value())
                .withAsIs("geometry", point == null ? JsonObject.NULL : geometry(point))
                .withAsIs("properties", properties);
    }

    /** East comes first. */
    private static JsonObject geometry(GeoPoint point) {
        return new JsonObject()
                .with("type", "Point")
                .withAsIs("coordinates", List.of(point.longitude(), point.latitude()));
    }

    private JsonObject names(LocalizedText name) {
        JsonObject all = new JsonObject();
        name.asMap().forEach((language, text) -> all.with(language.toString(), text));
        return new JsonObject().with("name", name.lookup(priority).value()).withAsIs("names", all);
    }

    private JsonObject properties(Party party) {
        boolean place = party instanceof Place;
        return names(party.name())
                .with(
                        "kind",
                        party instanceof Organisation other
                                ? other.kind().word()
                                : ((Place) party).kind().word())
                .with("country", Terms.text(party.country()))
                .with("page", place ? terms.page(SubjectKind.CITY, party.id()) : null)
                .with("website", Terms.address(party.website()));
    }
}
