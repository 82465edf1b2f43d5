package org.cityprofiles.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cityprofiles.render.map.Outlines.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlinesTest {
    private static final List<Line> LINES = Outlines.all().lines();

    @ParameterizedTest
    @CsvSource({
        "Simferopol, 44.95, 34.10, UA",
        "Sevastopol, 44.65, 33.65, UA",
        "Kyiv, 50.45, 30.52, UA",
        "Kyrenia, 35.30, 33.32, CY",
        "Famagusta, 35.15, 33.85, CY",
        "Nicosia, 35.10, 33.35, CY",
        "Pristina, 42.67, 21.17, XK",
        "Laayoune, 27.15, -13.20, EH",
        "Hargeisa, 9.56, 44.06, SO",
        "Mogadishu, 2.10, 45.25, SO",
        "Rome, 41.90, 12.48, IT",
        "Brussels, 50.85, 4.35, BE",
        "Berlin, 52.52, 13.40, DE",
        "Athens, 38.05, 23.73, GR",
        "Riga, 56.95, 24.11, LV",
        "Madrid, 40.42, -3.70, ES",
        "Paris, 48.86, 2.35, FR",
        "Bern, 46.95, 7.45, CH",
        "Luxembourg, 49.61, 6.13, LU",
        "Valletta, 35.90, 14.45, MT",
        "Belgrade, 44.82, 20.46, RS",
        "Ankara, 39.93, 32.86, TR",
        "Rabat, 33.95, -6.75, MA",
        "Canberra, -35.28, 149.13, AU",
        "Ottawa, 45.42, -75.70, CA",
        "Brasilia, -15.80, -47.90, BR",
        "Moscow, 55.75, 37.62, RU",
        "Beijing, 39.90, 116.40, CN"
    })
    void thePlaceLiesInItsCountry(String name, double latitude, double longitude, String country) {
        assertThat(countriesAt(latitude, longitude)).as(name).containsExactly(country);
    }

    @ParameterizedTest
    @CsvSource({"Pristina, 42.67, 21.17, XK", "Laayoune, 27.15, -13.20, EH"})
    void theBorderAroundIsDashed(String name, double latitude, double longitude, String country) {
        List<Line> borders = LINES.stream()
                .filter(line -> line.isBorder() && touches(line, country))
                .toList();

        assertThat(countriesAt(latitude, longitude)).as(name).containsExactly(country);
        assertThat(borders).isNotEmpty().allMatch(Line::dashed);
    }

    @Test
    void noOtherBorderIsDashed() {
        assertThat(LINES.stream().filter(Line::dashed))
                .allMatch(line -> touches(line, "XK") || touches(line, "EH") || touches(line, "XX"));
    }

    @Test
    void noBorderRunsThroughCyprusOrToCrimea() {
        assertThat(LINES.stream().filter(Line::isBorder)).noneMatch(line -> touches(line, "CY"));
        assertThat(LINES.stream().filter(line -> line.isBorder() && touches(line, "UA") && touches(line, "RU")))
                .noneMatch(line -> within(line, 32, 46.3, 35));
    }

    /** A jump from one edge of the world to the other would be a stripe across it. */
    @Test
    void noLineJumps() {
        assertThat(LINES).allSatisfy(line -> {
            for (int i = 1; i < line.longitudes().length; i++) {
                assertThat(Math.abs(line.longitudes()[i] - line.longitudes()[i - 1]))
                        .isLessThan(4);
            }
        });
        assertThat(LINES.stream().flatMapToDouble(line -> Arrays.stream(line.longitudes())))
                .allMatch(longitude -> Math.abs(longitude) < 200);
    }

    @Test
    void noBorderLeavesLand() {
        assertThat(LINES).noneMatch(line -> Objects.equals(line.one(), line.other()));
    }

    @Test
    void theOutlineOfEveryCountryIsClosed() {
        Set<String> countries = new TreeSet<>();
        LINES.forEach(line -> countries.add(Objects.requireNonNullElse(line.one(), line.other())));

        assertThat(countries)
                .hasSizeGreaterThan(200)
                .allSatisfy(country -> assertThat(openEnds(country)).as(country).isEmpty());
    }

    private static Set<String> openEnds(String country) {
        Set<String> open = new TreeSet<>(Comparator.naturalOrder());
        LINES.stream().filter(line -> touches(line, country)).forEach(line -> {
            int last = line.longitudes().length - 1;
            toggle(open, line.longitudes()[0] + " " + line.latitudes()[0]);
            toggle(open, line.longitudes()[last] + " " + line.latitudes()[last]);
        });
        return open;
    }

    private static void toggle(Set<String> set, String element) {
        if (!set.remove(element)) {
            set.add(element);
        }
    }

    private static boolean within(Line line, double west, double south, double east) {
        for (int i = 0; i < line.longitudes().length; i++) {
            double x = line.longitudes()[i];
            if (x > west && x < east && line.latitudes()[i] < south) {
                return true;
            }
        }
        return false;
    }

    private static boolean touches(Line line, String country) {
        return country.equals(line.one()) || country.equals(line.other());
    }

    /** The countries whose lines a way to the east crosses an odd number of times. */
    private static Set<String> countriesAt(double latitude, double longitude) {
        Set<String> countries = new TreeSet<>();
        for (Line line : LINES) {
            for (int i = 1; i < line.longitudes().length; i++) {
                if (crosses(line, i, latitude, longitude)) {
                    toggleBoth(countries, line);
                }
            }
        }
        return countries;
    }

    private static void toggleBoth(Set<String> countries, Line line) {
        if (line.one() != null) {
            toggle(countries, line.one());
        }
        if (line.other() != null) {
            toggle(countries, line.other());
        }
    }

    private static boolean crosses(Line line, int i, double latitude, double longitude) {
        double south = line.latitudes()[i - 1];
        double north = line.latitudes()[i];
        if ((south > latitude) == (north > latitude)) {
            return false;
        }
        double share = (latitude - south) / (north - south);
        double west = line.longitudes()[i - 1];
        return longitude < west + share * (line.longitudes()[i] - west);
    }
}
