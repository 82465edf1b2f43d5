package org.cityprofiles.render.data;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.json.JsonDocument;
import org.cityprofiles.render.json.JsonObject;
import org.cityprofiles.render.json.JsonWriter;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;

/**
 * What a catalogue says of a subject as linked data (JSON-LD) in the terms of schema.org, with names and texts in all
 * their languages. Each answer is one document that may stand in a page. Immutable and thread-safe.
 *
 * <p>A city is a place and is a member of nothing: its administration is, an organisation of its own, through roles with
 * dates. Who has left a network is told with the end, and left out where that is not known.
 *
 * <pre>{@code
 * StructuredData data = StructuredData.of(catalogue, links, options);
 * data.city(Slug.parse("ghent")).map(JsonDocument::bytes);
 * }</pre>
 */
public final class StructuredData {
    private final Terms terms;

    private StructuredData(Terms terms) {
        this.terms = terms;
    }

    /**
     * Linked data about the subjects of a catalogue.
     *
     * @param links where their pages are: the names of subjects in linked data are made of these, so they should be
     *     absolute
     * @param options the day for which "former" is computed, and the language of labels
     */
    public static StructuredData of(Catalogue catalogue, Links links, ViewOptions options) {
        return new StructuredData(new Terms(
                requireNonNull(catalogue, "catalogue"),
                requireNonNull(links, "links"),
                requireNonNull(options, "options")));
    }

    /** What is known about a subject; empty where there is no such subject. */
    public Optional<JsonDocument> subject(SubjectKind kind, Slug id) {
        return switch (kind) {
            case CITY -> city(id);
            case NETWORK -> network(id);
            case PRACTICE -> practice(id);
            case COUNTRY -> country(id);
        };
    }

    /** A place, its administration with the networks that is in, its reports and practices. */
    public Optional<JsonDocument> city(Slug id) {
        return terms.catalogue().place(id).map(place -> document(new CityData(terms, place).graph()));
    }

    /** A network with those who pay for it and its members. */
    public Optional<JsonDocument> network(Slug id) {
        return terms.catalogue().network(id).map(network -> document(new NetworkData(terms, network).node()));
    }

    /** What is written about a practice. */
    public Optional<JsonDocument> practice(Slug id) {
        return terms.catalogue().practice(id).map(practice -> document(new WorkData(terms).practice(practice)));
    }

    /** What is written about a country. */
    public Optional<JsonDocument> country(CountryCode code) {
        return terms.catalogue().country(code).map(country -> document(new WorkData(terms).country(country)));
    }

    private Optional<JsonDocument> country(Slug id) {
        return terms.catalogue().countries().stream()
                .filter(country -> country.documentId().equals(id))
                .findFirst()
                .map(country -> document(new WorkData(terms).country(country)));
    }

    /** The list of all cities, networks or practices; empty for other lists. */
    public Optional<JsonDocument> list(ListKind kind) {
        return new ListData(terms).list(kind).map(StructuredData::document);
    }

    private static JsonDocument document(JsonObject content) {
        return new JsonWriter().value(content).toDocument();
    }
}
