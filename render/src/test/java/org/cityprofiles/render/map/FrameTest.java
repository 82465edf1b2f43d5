package org.cityprofiles.render.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.cityprofiles.core.value.GeoPoint;
import org.junit.jupiter.api.Test;

class FrameTest {
    @Test
    void europeIsShownByLambert() {
        assertThat(Frame.around(List.of(new GeoPoint(38, -9), new GeoPoint(60, 25), new GeoPoint(35, 33)))
                        .projection())
                .isInstanceOf(LambertAzimuthal.class);
    }

    @Test
    void theWorldIsShownByEqualEarth() {
        assertThat(Frame.around(List.of(new GeoPoint(51, 4), new GeoPoint(-34, 151), new GeoPoint(34, -118)))
                        .projection())
                .isInstanceOf(EqualEarth.class);
    }

    @Test
    void onePlaceIsShownWithWhatIsAround() {
        Frame frame = Frame.around(List.of(new GeoPoint(51.05, 3.72)));

        assertThat(Frame.WIDTH / frame.scale() * 6371).isCloseTo(450, within(1.0));
    }

    @Test
    void theDateLineIsNoEdge() {
        Frame frame = Frame.around(List.of(new GeoPoint(-18, 178), new GeoPoint(-14, -171)));

        assertThat(frame.scale()).isGreaterThan(2_000);
    }

    /** Šavrič, Patterson and Jenny give the extent of the projection: 2.70663 and 1.31736 radii from the middle. */
    @Test
    void equalEarthIsAsPublished() {
        assertThat(new EqualEarth().project(180, 0).x()).isCloseTo(2.70663, within(1e-4));
        assertThat(new EqualEarth().project(0, -90).y()).isCloseTo(1.31736, within(1e-4));
    }

    /** Snyder, table 28: centred on the equator, 30 degrees east and 40 degrees north. */
    @Test
    void lambertIsAsPublished() {
        Position position = new LambertAzimuthal(0, 0).project(30, 40);

        assertThat(position.x()).isCloseTo(0.4199, within(1e-4));
        assertThat(position.y()).isCloseTo(-0.7048, within(1e-4));
    }

    @Property(tries = 300)
    void everyPointIsInTheFrameAndTheFrameIsNeitherTooWideNorTooHigh(
            @ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = -60, max = 75) Double> latitudes,
            @ForAll @Size(value = 5) List<@DoubleRange(min = -180, max = 180) Double> longitudes) {
        List<GeoPoint> points = java.util.stream.IntStream.range(0, latitudes.size())
                .mapToObj(i -> new GeoPoint(latitudes.get(i), longitudes.get(i)))
                .toList();
        Frame frame = Frame.around(points);

        assertThat(frame.height()).isBetween(500, 1_250);
        assertThat(points).allSatisfy(point -> {
            assertThat(frame.place(point).x()).isBetween(0.0, 1_000.0);
            assertThat(frame.place(point).y()).isBetween(0.0, (double) frame.height());
        });
    }
}
