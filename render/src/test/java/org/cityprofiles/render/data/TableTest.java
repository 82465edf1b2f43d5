package org.cityprofiles.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final ViewOptions OPTIONS = ViewOptions.of(LanguageTag.parse("it"), LocalDate.of(2026, 11, 22));

    @Test
    void everyMembershipIsARow() {
        String csv =
                new String(CsvPrinter.memberships(StructuredDataTest.catalogue(), OPTIONS), StandardCharsets.UTF_8);

        assertThat(csv.split("\r\n"))
                .containsExactly(
                        "network_id,network,member_id,member,country,kind,roles,status,from,to,supported_by,source",
                        "dialogue,Dialogue,porto-nuovo,Porto Nuovo,IT,municipality,,active,2010,2030,,",
                        "dialogue,Dialogue,halle,'=Halle,DE,municipality,,withdrawn,,,,",
                        "dialogue,Dialogue,,\"Somewhere \"\"else\"\", far\",,,,unknown,2010,2030,,",
                        "ports,Ports,porto-nuovo,Porto Nuovo,IT,municipality,founder;lead,former,2015,2020-06,,"
                                + "https://ports.example.org/members");
        assertThat(csv).endsWith("\r\n");
    }

    @Test
    void oneNetworkHasItsOwnTable() {
        byte[] csv = CsvPrinter.members(StructuredDataTest.catalogue(), Slug.parse("ports"), OPTIONS)
                .orElseThrow();

        assertThat(new String(csv, StandardCharsets.UTF_8).split("\r\n")).hasSize(2);
        assertThat(CsvPrinter.members(StructuredDataTest.catalogue(), Slug.parse("none"), OPTIONS))
                .isEmpty();
    }

    @Property
    void anyCellComesBackAndNoneIsAFormula(@ForAll String one, @ForAll String other) {
        CsvTable table = new CsvTable();
        table.row(List.of("=" + one, one, other));
        List<String> cells = cells(new String(table.toByteArray(), StandardCharsets.UTF_8));

        assertThat(cells).hasSize(3).noneMatch(cell -> cell.matches("(?s)[=+@\\-\\t\\r\\n].*"));
        assertThat(cells.get(0)).isEqualTo("'=" + written(one));
        assertThat(cells.get(1)).isIn(written(one), "'" + written(one));
        assertThat(cells.get(2)).isIn(written(other), "'" + written(other));
    }

    @Test
    void aLineEndsOnlyBetweenRows() {
        CsvTable table = new CsvTable();
        table.row(List.of("a\rb", "a\nb", "a,b", "a\"b", "a b"));

        assertThat(new String(table.toByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("\"a\rb\",\"a\nb\",\"a,b\",\"a\"\"b\",a b\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
    void noCellBeginsAFormula(String sign) {
        CsvTable table = new CsvTable();
        table.row(List.of(sign + "1"));

        assertThat(new String(table.toByteArray(), StandardCharsets.UTF_8)).isEqualTo("'" + sign + "1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n"})
    void noCellBeginsWithTheEndOfALine(String end) {
        CsvTable table = new CsvTable();
        table.row(List.of(end + "=1"));

        assertThat(new String(table.toByteArray(), StandardCharsets.UTF_8)).isEqualTo("\"'" + end + "=1\"\r\n");
    }

    private static String written(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Reads one row as RFC 4180 says. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length() - 2; i++) {
            char c = row.charAt(i);
            if (c == '"') {
                boolean pair = quoted && row.charAt(i + 1) == '"';
                if (pair) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
