package org.cityprofiles.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Party;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.place.Organisation;
import org.cityprofiles.core.place.OrganisationKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.json.JsonObject;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.richtext.Sanitiser;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What the terms of schema.org have in common whatever they tell of: names, texts, places and parties. Immutable.
 *
 * @param catalogue where everything comes from
 * @param links where pages are
 * @param options the day, and the language of labels
 */
record Terms(Catalogue catalogue, Links links, ViewOptions options) {
    /** The list itself, or an empty one for null, which means unknown: both say nothing. */
    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** A document about one thing. */
    static JsonObject document(String type) {
        return new JsonObject().with("@context", "https://schema.org").with("@type", type);
    }

    static JsonObject node(String type) {
        return new JsonObject().with("@type", type);
    }

    /** A mention of a thing that is told of elsewhere; null for one without a name of its own. */
    static @Nullable JsonObject mention(@Nullable String id) {
        return id == null ? null : new JsonObject().with("@id", id);
    }

    /** A text in every language it is written in. */
    static @Nullable Object texts(@Nullable LocalizedText text) {
        return text == null ? null : strings(text.asMap());
    }

    /** A text without its markup, in every language it is written in. */
    static @Nullable Object plain(@Nullable RichText text) {
        if (text == null) {
            return null;
        }
        List<JsonObject> strings = new ArrayList<>();
        text.asMap()
                .forEach((language, blocks) -> strings.add(string(
                        Jsoup.parseBodyFragment(Sanitiser.clean(blocks).toString())
                                .text(),
                        language)));
        return strings;
    }

    private static List<JsonObject> strings(Map<LanguageTag, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> string(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** A text in one language. */
    static JsonObject string(String value, LanguageTag language) {
        return new JsonObject().with("@value", value).with("@language", language.toString());
    }

    static List<String> tags(@Nullable List<LanguageTag> languages) {
        return list(languages).stream().map(LanguageTag::toString).toList();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable String address(@Nullable WebAddress address) {
        return address == null ? null : address.value();
    }

    Labels labels() {
        return Labels.of(options.language());
    }

    /** The page of a subject in the language asked for. */
    @Nullable
    String page(SubjectKind kind, Slug id) {
        Link link = links.subject(kind, options.language(), id);
        return link == null ? null : link.address();
    }

    /** The name of a thing in linked data, the same on pages in every language; null where there are no pages. */
    @Nullable
    String id(SubjectKind kind, Slug id, String part) {
        Link link = links.subject(kind, catalogue.info().languages().get(0), id);
        return link == null ? null : link.address() + '#' + part;
    }

    @Nullable
    String placeId(Slug id) {
        return id(SubjectKind.CITY, id, "place");
    }

    @Nullable
    String administrationId(Slug id) {
        return id(SubjectKind.CITY, id, "administration");
    }

    @Nullable
    String networkId(Slug id) {
        return id(SubjectKind.NETWORK, id, "network");
    }

    @Nullable
    String practiceId(Slug id) {
        return id(SubjectKind.PRACTICE, id, "practice");
    }

    static String type(Place place) {
        return place.kind() == PlaceKind.MUNICIPALITY ? "City" : "AdministrativeArea";
    }

    /** A place in short. */
    JsonObject place(Place place) {
        return node(type(place))
                .with("@id", placeId(place.id()))
                .with("name", texts(place.name()))
                .with("containedInPlace", country(place.country()));
    }

    JsonObject country(CountryCode code) {
        LanguageString name = labels().formats().country(code);
        return node("Country")
                .with("name", string(name.value(), name.language()))
                .with("identifier", code.value());
    }

    /** Who acts for a place, since a place cannot. */
    JsonObject administration(Place place) {
        return node("GovernmentOrganization")
                .with("@id", administrationId(place.id()))
                .with("name", texts(place.name()))
                .with("url", address(place.website()));
    }

    /** A place or organisation as somebody who acts. */
    JsonObject party(Party party) {
        if (party instanceof Place place) {
            return administration(place).with("areaServed", place(place));
        }
        Organisation organisation = (Organisation) party;
        return node(type(organisation.kind()))
                .with("name", texts(organisation.name()))
                .with("alternateName", texts(organisation.acronym()))
                .with("url", address(organisation.website()));
    }

    private static String type(OrganisationKind kind) {
        return switch (kind) {
            case MINISTRY, PUBLIC_BODY -> "GovernmentOrganization";
            case NGO -> "NGO";
            case UNIVERSITY -> "CollegeOrUniversity";
            case COMPANY -> "Corporation";
            default -> "Organization";
        };
    }

    List<JsonObject> keywords(@Nullable List<Topic> topics) {
        return list(topics).stream()
                .map(topic -> string(labels().text(Label.of("topic", topic)), options.language()))
                .toList();
    }

    /** Who publishes the catalogue. */
    @Nullable
    JsonObject publisher() {
        CatalogueInfo info = catalogue.info();
        return info.publisher() == null
                ? null
                : node("Organization").with("name", info.publisher()).with("url", address(info.homepage()));
    }

    /** The licence of the catalogue: an address as it is, any other as a work with that name. */
    static @Nullable Object licence(@Nullable String licence) {
        return licence == null || licence.startsWith("https://") || licence.startsWith("http://")
                ? licence
                : node("CreativeWork").with("name", licence);
    }
}
