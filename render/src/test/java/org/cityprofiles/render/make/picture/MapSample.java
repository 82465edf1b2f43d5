package org.cityprofiles.render.make.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.document.Source;
import org.cityprofiles.core.network.MemberStatus;
import org.cityprofiles.core.network.Membership;
import org.cityprofiles.core.network.Mentoring;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.network.Phase;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.Slug;

/** Invented networks of real cities, and of one that does not exist. */
public final class MapSample {
    private MapSample() {}

    static LocalizedText text(String language, String text) {
        return LocalizedText.of(Map.of(LanguageTag.parse(language), text));
    }

    /** Networks at home in Europe, in one country, all over the world, and nowhere. */
    public static Catalogue catalogue() {
        List<Document> documents = new ArrayList<>(List.of(
                place("ghent", "BE", "nl", "Gent", 51.05, 3.71667),
                place("milan", "IT", "it", "Milano", 45.46427, 9.18951),
                place("turin", "IT", "it", "Torino", 45.07049, 7.68682),
                place("palermo", "IT", "it", "Palermo", 38.1166, 13.3636),
                place("jelgava", "LV", "lv", "Jelgava", 56.65, 23.71278),
                place("livadia", "GR", "el", "Λιβαδειά", 38.43616, 22.87665),
                place("fuenlabrada", "ES", "es", "Fuenlabrada", 40.28419, -3.79415),
                place("sydney", "AU", "en", "Sydney", -33.87, 151.21),
                place("lagos", "NG", "en", "Lagos", 6.46, 3.39),
                place("montreal", "CA", "fr", "Montréal", 45.51, -73.59),
                Place.builder(
                                Slug.parse("porto-nuovo"),
                                PlaceKind.MUNICIPALITY,
                                text("ar", "الميناء الجديد"),
                                CountryCode.parse("IT"))
                        .build()));
        documents.add(Network.builder(Slug.parse("europe"), NetworkKind.NETWORK, text("en", "Learning in pairs"))
                .lead(Slug.parse("ghent"))
                .members(members("milan", "palermo", "jelgava", "livadia", "fuenlabrada", "porto-nuovo", "!turin"))
                .mentoring(List.of(
                        new Mentoring(ids("milan"), ids("palermo", "jelgava"), null, null, null, null),
                        new Mentoring(ids("fuenlabrada"), ids("livadia"), null, null, null, null)))
                .phases(List.of(
                        phase("Visits", Period.of(PartialDate.parse("2019"), PartialDate.parse("2020-06"))),
                        phase("Plans", Period.since(PartialDate.parse("2021-03-08"))),
                        phase("Before", Period.until(PartialDate.parse("2018")))))
                .build());
        documents.add(Network.builder(Slug.parse("italy"), NetworkKind.NETWORK, text("it", "Tre città"))
                .members(members("milan", "palermo", "turin"))
                .period(Period.since(PartialDate.parse("2010")))
                .build());
        documents.add(Network.builder(Slug.parse("world"), NetworkKind.NETWORK, text("en", "Ports of the world"))
                .members(members("ghent", "sydney", "lagos", "montreal"))
                .phases(List.of(new Phase(text("en", "Some day"), null, null, null, null)))
                .build());
        documents.add(Network.builder(Slug.parse("nowhere"), NetworkKind.NETWORK, text("en", "Nowhere"))
                .members(members("porto-nuovo"))
                .build());
        return Catalogue.of(
                CatalogueInfo.builder(1, text("en", "Test"), List.of(LanguageTag.parse("en")))
                        .licence("CC BY 4.0")
                        .build(),
                documents);
    }

    private static Phase phase(String title, Period period) {
        return new Phase(text("en", title), null, period, null, null);
    }

    private static List<Slug> ids(String... ids) {
        return List.of(ids).stream().map(Slug::parse).toList();
    }

    /** An exclamation mark stands before who has left. */
    private static List<Membership> members(String... ids) {
        return List.of(ids).stream()
                .map(id -> Membership.builder()
                        .member(Slug.parse(id.replace("!", "")))
                        .status(id.startsWith("!") ? MemberStatus.WITHDRAWN : null)
                        .build())
                .toList();
    }

    private static Place place(
            String id, String country, String language, String name, double latitude, double longitude) {
        return Place.builder(Slug.parse(id), PlaceKind.MUNICIPALITY, text(language, name), CountryCode.parse(country))
                .location(new GeoPoint(latitude, longitude))
                .sources(List.of(Source.builder(Slug.parse("geonames"), text("en", "GeoNames"))
                        .licence("CC BY 4.0")
                        .build()))
                .build();
    }
}
