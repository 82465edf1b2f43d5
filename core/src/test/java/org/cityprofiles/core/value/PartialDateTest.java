package org.cityprofiles.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31",
        "2021-03, 2021-03-01, 2021-03-31",
        "2021-03-08, 2021-03-08, 2021-03-08",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2000-02-29, 2000-02-29, 2000-02-29",
        "0001, 0001-01-01, 0001-12-31",
        "9999, 9999-01-01, 9999-12-31"
    })
    void knowsItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date).hasToString(text);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-",
                "2021-3",
                "2021-03-8",
                "2021/03/08",
                "08.03.2021",
                "2021-03-08T00:00",
                "-2021",
                "+2021",
                "20210308",
                " 2021",
                "2021 ",
                "٢٠٢١",
                "2021-0a",
                "12021",
                "2021-03-080"
            })
    void refusesAnotherForm(String text) {
        assertThat(fault(text)).isEqualTo(ValueFault.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "2021-00",
                "2021-13",
                "2021-02-29",
                "1900-02-29",
                "2021-04-31",
                "2021-01-32",
                "2021-01-00",
                "2021-00-01"
            })
    void refusesWhatTheCalendarDoesNotHave(String text) {
        assertThat(fault(text)).isEqualTo(ValueFault.DATE_IMPOSSIBLE);
    }

    @Test
    void leavesUnsaidWhatIsNotKnown() {
        assertThat(PartialDate.parse("2021").month()).isEmpty();
        assertThat(PartialDate.parse("2021-03").day()).isEmpty();
        assertThat(PartialDate.parse("2021-03-08").day()).isEqualTo(OptionalInt.of(8));
    }

    @Test
    void isMadeOfAYear() {
        assertThat(PartialDate.ofYear(800)).hasToString("0800");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> PartialDate.ofYear(0));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> PartialDate.ofYear(-5));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> PartialDate.ofYear(10_000));
    }

    @Test
    void standsBeforeWhatIsMorePrecise() {
        assertThat(PartialDate.parse("2021"))
                .isLessThan(PartialDate.parse("2021-01"))
                .isLessThan(PartialDate.parse("2021-01-01"));
        assertThat(PartialDate.parse("2021-01-31")).isLessThan(PartialDate.parse("2021-02"));
    }

    @Property
    void everyDayComesBackFromItsText(@ForAll @IntRange(min = -719_162, max = 2_932_896) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        PartialDate date = PartialDate.of(day);
        assertThat(date).hasToString(day.toString()).isEqualTo(PartialDate.parse(day.toString()));
        assertThat(date.firstDay()).isEqualTo(day).isEqualTo(date.lastDay());
    }

    @Property
    void isOrderedAsItsTexts(
            @ForAll @IntRange(min = 0, max = 20_000) int one, @ForAll @IntRange(min = 0, max = 20_000) int other) {
        String a = LocalDate.ofEpochDay(one).toString().substring(0, one % 2 == 0 ? 7 : 10);
        String b = LocalDate.ofEpochDay(other).toString().substring(0, other % 3 == 0 ? 4 : 10);
        assertThat(Integer.signum(PartialDate.parse(a).compareTo(PartialDate.parse(b))))
                .isEqualTo(Integer.signum(a.compareTo(b)));
    }

    private static ValueFault fault(String text) {
        return catchThrowableOfType(InvalidValueException.class, () -> PartialDate.parse(text))
                .fault();
    }
}
