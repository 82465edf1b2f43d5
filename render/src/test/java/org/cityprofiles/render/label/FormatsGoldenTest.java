package org.cityprofiles.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.value.CalendarDuration;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * Shows how every language writes every kind of date, period, number and name, for somebody to read; {@code
 * -Dgolden=update} writes the file anew.
 */
class FormatsGoldenTest {
    private static final Path FILE = Path.of("src/test/resources/label/formats.txt");
    private static final List<String> DATES = List.of("2016", "2016-05", "2016-05-01");

    @Test
    @EnabledForJreRange(max = JRE.JAVA_17, disabledReason = "the data of CLDR differ between JDKs")
    void everyLanguageWritesAsItsReadersDo() throws IOException {
        String written =
                Labels.languages().stream().map(FormatsGoldenTest::written).collect(Collectors.joining("\n"));
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, written);
        }

        assertThat(written).isEqualTo(Files.readString(FILE));
    }

    private static String written(LanguageTag language) {
        Labels labels = Labels.of(language);
        Formats formats = labels.formats();
        return Stream.of(
                        Stream.of(language.toString()),
                        months(formats),
                        periods(formats),
                        datedLabels(labels),
                        values(formats),
                        names(formats, language))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n    ", "", "\n"));
    }

    private static Stream<String> months(Formats formats) {
        return Stream.of(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> formats.date(PartialDate.parse("2021-%02d".formatted(month))))
                        .collect(Collectors.joining(" | ")),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> formats.date(PartialDate.parse("2021-%02d-%02d".formatted(month, month))))
                        .collect(Collectors.joining(" | ")));
    }

    private static Stream<String> periods(Formats formats) {
        Stream<Period> open = DATES.stream()
                .map(PartialDate::parse)
                .flatMap(date -> Stream.of(new Period(date, null, null), new Period(null, date, null)));
        Stream<Period> closed = DATES.stream()
                .map(date -> new Period(PartialDate.parse("2011" + date.substring(4)), PartialDate.parse(date), null));
        return Stream.of(open, closed)
                .map(periods -> periods.map(formats::period).collect(Collectors.joining(" | ")));
    }

    private static Stream<String> datedLabels(Labels labels) {
        return Stream.of(
                        Label.FIGURE_AS_OF,
                        Label.AS_OF,
                        Label.SOURCE_RETRIEVED,
                        Label.UPDATED,
                        Label.PUBLISHED,
                        Label.REPORT_PUBLISHED)
                .map(label -> DATES.stream()
                        .map(date -> labels.text(label, labels.formats().date(PartialDate.parse(date))))
                        .collect(Collectors.joining(" | ")));
    }

    private static Stream<String> values(Formats formats) {
        return Stream.of(Stream.of(
                        formats.number(BigDecimal.valueOf(1_234)),
                        formats.number(new BigDecimal("1234567.50")),
                        formats.size(999),
                        formats.size(12_345),
                        formats.size(2_150_000),
                        formats.duration(CalendarDuration.parse("P5Y1M3D")))
                .collect(Collectors.joining(" | ")));
    }

    private static Stream<String> names(Formats formats, LanguageTag language) {
        return Stream.of(
                Stream.of("IT", "GR", "NL", "XK", "MK", "PS", "TW")
                        .map(CountryCode::parse)
                        .map(formats::country)
                        .map(name -> marked(name, language))
                        .collect(Collectors.joining(" | ")),
                Stream.concat(
                                Labels.languages().stream().map(LanguageTag::toString),
                                Stream.of("pt-BR", "prs", "tl", "rom"))
                        .map(LanguageTag::parse)
                        .map(formats::language)
                        .map(name -> marked(name, language))
                        .collect(Collectors.joining(" | ")));
    }

    private static String marked(LanguageString name, LanguageTag language) {
        return name.language().equals(language) ? name.value() : name.value() + " [" + name.language() + "]";
    }
}
