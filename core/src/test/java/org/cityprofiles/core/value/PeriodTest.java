package org.cityprofiles.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2019/2021, 2021-12-31, false",
        "2019/2021, 2022-01-01, true",
        "2019/2021-03, 2021-03-31, false",
        "2019/2021-03, 2021-04-01, true",
        "/2021-03-08, 2021-03-08, false",
        "/2021-03-08, 2021-03-09, true",
        "2019/, 9999-01-01, false"
    })
    void isOverFromTheDayAfterItsLast(String period, LocalDate day, boolean ended) {
        assertThat(period(period).endedBefore(day)).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource({
        "2019/2021, 2018-12-31, true",
        "2019/2021, 2019-01-01, false",
        "2019-06/, 2019-05-31, true",
        "/2021, 0001-01-01, false"
    })
    void beginsOnItsFirstDay(String period, LocalDate day, boolean later) {
        assertThat(period(period).beginsAfter(day)).isEqualTo(later);
    }

    @ParameterizedTest
    @CsvSource({
        "2019/2021, 2019/2021, true",
        "2019/2021, 2019-01-01/2021-12-31, true",
        "2019/2021, 2020/, true",
        "2019/2021, /2020, true",
        "2019/2021, 2018/2020, false",
        "2019/2021, 2020/2022, false",
        "2019/2021, 2022/, false",
        "2019/2021, /2018, false",
        "2019-06/2021, 2019/2021, true",
        "2019/2021-06, 2019/2021, true",
        "2019/, 2018/, false",
        "2019/, 2019/2999, true",
        "/2021, 2021-12-31/, true",
        "/2021, 2022-01-01/, false"
    })
    void enclosesWhatDoesNotSurelyLieOutside(String outer, String inner, boolean encloses) {
        assertThat(period(outer).encloses(period(inner))).isEqualTo(encloses);
    }

    @Test
    void ofUnknownDatesEnclosesAndIsEnclosed() {
        Period lasting = Period.lasting(CalendarDuration.parse("P3Y"));
        assertThat(lasting.encloses(period("2019/2021"))).isTrue();
        assertThat(period("2019/2021").encloses(lasting)).isTrue();
        assertThat(lasting.endedBefore(LocalDate.MAX)).isFalse();
        assertThat(lasting.beginsAfter(LocalDate.MIN)).isFalse();
    }

    private static Period period(String text) {
        int slash = text.indexOf('/');
        return new Period(date(text.substring(0, slash)), date(text.substring(slash + 1)), null);
    }

    private static @Nullable PartialDate date(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }
}
