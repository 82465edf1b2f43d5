package org.cityprofiles.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoPointTest {
    /** The distances are those of the WGS 84 ellipsoid. */
    @ParameterizedTest
    @CsvSource({
        "51.0500, 3.7167, 45.4642, 9.1900, 741.8",
        "40.6413, -73.7781, 51.4700, -0.4543, 5554.9",
        "0, 0, 0, 1, 111.32",
        "0, 0, 1, 0, 110.57",
        "0, 179.5, 0, -179.5, 111.32",
        "90, 0, -90, 0, 20004.0"
    })
    void measuresDistancesWithinHalfAPercent(double lat1, double lon1, double lat2, double lon2, double kilometres) {
        double measured = new GeoPoint(lat1, lon1).kilometresTo(new GeoPoint(lat2, lon2));
        double tolerance = lat1 == 0 && lat2 == 1 ? 0.6 : 0.5;
        assertThat(measured).isCloseTo(kilometres, Percentage.withPercentage(tolerance));
    }

    @ParameterizedTest
    @ValueSource(doubles = {90.0000001, -91, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesLatitudesBeyondThePoles(double latitude) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new GeoPoint(latitude, 0))
                .returns(ValueFault.LATITUDE, InvalidValueException::fault);
    }

    @ParameterizedTest
    @ValueSource(doubles = {180.0000001, -181, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesLongitudesBeyondTheDateLine(double longitude) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new GeoPoint(0, longitude))
                .returns(ValueFault.LONGITUDE, InvalidValueException::fault);
    }

    @Test
    void meetsItselfAcrossTheDateLine() {
        assertThat(new GeoPoint(10, 180).kilometresTo(new GeoPoint(10, -180))).isCloseTo(0, within(1e-6));
    }

    @Test
    void doesNotTellMinusZeroFromZero() {
        assertThat(new GeoPoint(-0.0, -0.0))
                .isEqualTo(new GeoPoint(0.0, 0.0))
                .hasToString(new GeoPoint(0, 0).toString());
    }

    @Property
    void isAsFarThereAsBackAndNeverBeyondHalfTheGlobe(
            @ForAll @DoubleRange(min = -90, max = 90) double lat1,
            @ForAll @DoubleRange(min = -180, max = 180) double lon1,
            @ForAll @DoubleRange(min = -90, max = 90) double lat2,
            @ForAll @DoubleRange(min = -180, max = 180) double lon2) {
        GeoPoint one = new GeoPoint(lat1, lon1);
        GeoPoint other = new GeoPoint(lat2, lon2);
        assertThat(one.kilometresTo(other)).isBetween(0.0, 20_015.2).isCloseTo(other.kilometresTo(one), within(1e-6));
    }
}
