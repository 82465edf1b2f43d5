package org.cityprofiles.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.render.picture.MapLabel;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final List<String> NAMES = List.of(
            "Gent", "Saint-Jean-de-la-Ruelle", "Αθήνα", "الميناء الجديد", "Reggio Emilia", "北京", "Київ", "Lodi");

    @Property(tries = 120)
    void namesCollideWithNothingAtAnyStep(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int count, @ForAll boolean world) {
        List<MapPoint> points = points(seed, count, world);
        MapDrawing drawing = MapDrawing.of(points, List.of());

        for (int step = 0; step < Placement.STEPS; step++) {
            assertThat(collisions(drawing, points, step)).as("step %d", step).isEmpty();
        }
    }

    @Property(tries = 60)
    void everyPlaceHasOneSign(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int count) {
        MapDrawing drawing = MapDrawing.of(points(seed, count, false), List.of());

        Set<Integer> places = new HashSet<>();
        assertThat(drawing.marks())
                .allSatisfy(mark -> assertThat(places.addAll(mark.places())).isTrue());
        assertThat(places).hasSize(count);
    }

    @Property(tries = 60)
    void clustersKeepTheirDistance(@ForAll long seed, @ForAll @IntRange(min = 61, max = 1000) int count) {
        List<Mark> marks = MapDrawing.of(points(seed, count, false), List.of()).marks();

        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Math.hypot(
                                marks.get(i).x() - marks.get(j).x(),
                                marks.get(i).y() - marks.get(j).y()))
                        .isGreaterThan(Marks.CLUSTERED - 2);
            }
        }
    }

    @Test
    void aNameAloneStandsToTheRight() {
        MapDrawing drawing =
                MapDrawing.of(List.of(new MapPoint(new GeoPoint(51.05, 3.72), "BE", "Gent", true)), List.of());

        assertThat(drawing.label(drawing.marks().get(0)))
                .isEqualTo(new MapLabel(org.cityprofiles.render.picture.LabelPlace.EAST, 0));
    }

    @Test
    void theCostGrowsWithTheNumberOfMembers() {
        long thousand = cost(1_000);
        long tenThousand = cost(10_000);

        assertThat(tenThousand).isLessThan(30 * thousand);
    }

    /** Of several runs the shortest, in nanoseconds. */
    private static long cost(int count) {
        List<MapPoint> points = points(1, count, false);
        long shortest = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long start = System.nanoTime();
            MapDrawing.of(points, List.of());
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }

    private static List<MapPoint> points(long seed, int count, boolean world) {
        Random random = new Random(seed);
        double spread = world ? 1 : random.nextDouble() * 0.3;
        List<MapPoint> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double latitude = 50 + spread * (random.nextDouble() - 0.5) * 78;
            double longitude = 10 + spread * (random.nextDouble() - 0.5) * 330;
            points.add(new MapPoint(
                    new GeoPoint(latitude, longitude), "DE", NAMES.get(random.nextInt(NAMES.size())), i == 0));
        }
        return points;
    }

    private static List<String> collisions(MapDrawing drawing, List<MapPoint> points, int step) {
        List<Box> boxes = new ArrayList<>();
        List<Box> names = new ArrayList<>();
        for (Mark mark : drawing.marks()) {
            boxes.add(mark.box(step));
            MapLabel label = drawing.label(mark);
            if (label != null && label.step() <= step) {
                double width = TextWidth.of(points.get(mark.places().get(0)).name());
                names.add(Placement.box(mark, width, label.place(), step));
            }
        }
        List<String> found = new ArrayList<>();
        Box sheet = new Box(0, 0, Frame.WIDTH, drawing.height());
        for (int i = 0; i < names.size(); i++) {
            Box name = names.get(i);
            boxes.stream().filter(name::overlaps).forEach(box -> found.add(name + " on " + box));
            names.subList(0, i).stream().filter(name::overlaps).forEach(box -> found.add(name + " on " + box));
            if (!sheet.contains(name)) {
                found.add(name + " outside");
            }
        }
        return found;
    }
}
