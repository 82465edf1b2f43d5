package org.cityprofiles.servlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.network.Network;
import org.cityprofiles.core.network.NetworkKind;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.place.PlaceKind;
import org.cityprofiles.core.practice.Practice;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.loader.CatalogueLoader;

/** Catalogues and handlers to test with. */
final class Samples {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /** The catalogue of the examples. */
    static final Catalogue CATALOGUE = load();

    private static final LanguageTag ITALIAN = LanguageTag.parse("it");
    private static final Pattern KEPT = Pattern.compile("\"kept\":(\\d+)");

    private Samples() {}

    private static Catalogue load() {
        try {
            return CatalogueLoader.strict()
                    .load(Path.of("..", "examples", "catalogue"))
                    .unwrap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clock that breaks after it was asked once: a handler notes when it was made. */
    static Clock brokenClock() {
        AtomicBoolean asked = new AtomicBoolean();
        return new Clock() {
            @Override
            public ZoneId getZone() {
                throw new UnsupportedOperationException("this clock is broken on purpose");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("this clock is broken on purpose");
            }

            @Override
            public Instant instant() {
                if (asked.getAndSet(true)) {
                    throw new UnsupportedOperationException("this clock is broken on purpose");
                }
                return Instant.EPOCH;
            }
        };
    }

    static WidgetHandler handler() {
        return WidgetHandler.builder(CATALOGUE).clock(CLOCK).build();
    }

    /** A catalogue of one place, which had another id before; its name is given. */
    static Catalogue onePlace(String name) {
        Place place = Place.builder(
                        Slug.parse("capaci"),
                        PlaceKind.MUNICIPALITY,
                        LocalizedText.of(Map.of(ITALIAN, name)),
                        CountryCode.parse("IT"))
                .formerIds(List.of(Slug.parse("capaci-di-sotto")))
                .build();
        CatalogueInfo info = CatalogueInfo.builder(1, LocalizedText.of(ITALIAN, "Prova"), List.of(ITALIAN))
                .build();
        return Catalogue.of(info, List.of(place, renamedNetwork(), renamedPractice()));
    }

    /** A catalogue without documents. */
    static Catalogue empty() {
        CatalogueInfo info = CatalogueInfo.builder(1, LocalizedText.of(ITALIAN, "Prova"), List.of(ITALIAN))
                .build();
        return Catalogue.of(info, List.of());
    }

    private static Network renamedNetwork() {
        return Network.builder(Slug.parse("new"), NetworkKind.PROJECT, LocalizedText.of(ITALIAN, "Rete"))
                .formerIds(List.of(Slug.parse("old")))
                .build();
    }

    private static Practice renamedPractice() {
        return Practice.builder(
                        Slug.parse("new"),
                        List.of(Slug.parse("capaci")),
                        LocalizedText.of(ITALIAN, "Pratica"),
                        List.of())
                .formerIds(List.of(Slug.parse("old")))
                .build();
    }

    static WidgetHandler handlerOfOnePlace() {
        return WidgetHandler.builder(onePlace("Capaci")).clock(CLOCK).build();
    }

    static String text(WidgetResponse response) {
        return new String(response.body().toByteArray(), StandardCharsets.UTF_8);
    }

    /** How many rendered responses a handler keeps. */
    static int kept(WidgetHandler handler) {
        Matcher matcher = KEPT.matcher(text(handler.handle(WidgetRequest.get("/health/ready"))));
        if (!matcher.find()) {
            throw new IllegalStateException("/health/ready does not say how many responses are kept");
        }
        return Integer.parseInt(matcher.group(1));
    }

    static String styleSheetPath(WidgetHandler handler) {
        return styleSheetPaths(handler).get(0);
    }

    static List<String> styleSheetPaths(WidgetHandler handler) {
        return Pattern.compile("href=\"\\.\\.(/assets/[^\"]+)\"")
                .matcher(text(handler.handle(WidgetRequest.get("/it/"))))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
