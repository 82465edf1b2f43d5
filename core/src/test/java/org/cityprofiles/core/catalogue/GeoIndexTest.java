package org.cityprofiles.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityprofiles.core.sample.Samples.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.cityprofiles.core.place.Place;
import org.cityprofiles.core.value.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoIndexTest {
    private static final List<Place> SCATTERED = scattered();

    @Test
    void findsTheNearestFirst() {
        GeoIndex index =
                new GeoIndex(List.of(at("c", 51.3, 3.7), at("a", 51.0, 3.7), place("nowhere"), at("b", 51.1, 3.7)));
        assertThat(ids(index.near(new GeoPoint(51.0, 3.7), 20))).containsExactly("a", "b");
        assertThat(ids(index.near(new GeoPoint(51.0, 3.7), 40))).containsExactly("a", "b", "c");
    }

    @Test
    void findsAcrossTheDateLineAndThePoles() {
        GeoIndex index = new GeoIndex(
                List.of(at("east", 0, 179.9), at("west", 0, -179.9), at("north", 89.9, 0), at("pole", 90, 77)));
        assertThat(ids(index.near(new GeoPoint(0, 179.95), 30))).containsExactly("east", "west");
        assertThat(ids(index.near(new GeoPoint(89.9, 180), 30))).containsExactly("pole", "north");
        assertThat(ids(index.near(new GeoPoint(-90, 0), 20_100))).hasSize(4);
    }

    @Test
    void findsThePlaceItselfAtNoDistance() {
        assertThat(ids(new GeoIndex(List.of(at("a", 51, 3))).near(new GeoPoint(51, 3), 0)))
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.NEGATIVE_INFINITY})
    void findsNothingWithinNoDistanceAtAll(double kilometres) {
        assertThat(new GeoIndex(SCATTERED).near(new GeoPoint(0, 0), kilometres)).isEmpty();
    }

    @Test
    void findsEverythingWithinAnyDistance() {
        assertThat(new GeoIndex(SCATTERED).near(new GeoPoint(0, 0), Double.POSITIVE_INFINITY))
                .hasSameSizeAs(SCATTERED);
    }

    @Property(tries = 300)
    void missesNoPlaceWithinTheDistance(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = 0, max = 21_000) double kilometres) {
        GeoPoint point = new GeoPoint(latitude, longitude);
        List<Place> near = new GeoIndex(SCATTERED).near(point, kilometres);
        assertThat(near)
                .containsExactlyInAnyOrderElementsOf(SCATTERED.stream()
                        .filter(place -> distance(place, point) <= kilometres)
                        .toList())
                .isSortedAccordingTo(Comparator.comparingDouble(place -> distance(place, point)));
    }

    /** Straight to the north and south, a place lies exactly at the rim of the band. */
    @Property(tries = 300)
    void missesNoPlaceAtTheRim(
            @ForAll @DoubleRange(min = -80, max = 80) double latitude,
            @ForAll @DoubleRange(min = -9, max = 9) double degrees) {
        Place rim = at("rim", latitude + degrees, 10);
        GeoPoint point = new GeoPoint(latitude, 10);
        assertThat(new GeoIndex(List.of(rim)).near(point, distance(rim, point))).containsExactly(rim);
    }

    private static List<Place> scattered() {
        Random random = new Random(7);
        List<Place> places =
                new ArrayList<>(List.of(at("n", 90, 0), at("s", -90, 0), at("e", 0, 180), at("w", 0, -180)));
        for (int i = 0; i < 500; i++) {
            places.add(at("p" + i, random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180));
        }
        return places;
    }

    private static double distance(Place place, GeoPoint point) {
        return Objects.requireNonNull(place.location()).kilometresTo(point);
    }

    private static Place at(String id, double latitude, double longitude) {
        return place(id).toBuilder().location(new GeoPoint(latitude, longitude)).build();
    }

    private static List<String> ids(List<Place> places) {
        return places.stream().map(place -> place.id().value()).toList();
    }
}
