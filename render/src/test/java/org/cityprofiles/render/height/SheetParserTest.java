package org.cityprofiles.render.height;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityprofiles.render.page.StyleSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetParserTest {
    private static final SheetParser VIEWS =
            new SheetParser(new String(StyleSheet.VIEWS.bytes(), StandardCharsets.UTF_8));

    /** Properties that are words. */
    private static final Set<Property> WORDS = EnumSet.of(
            Property.ALIGN_ITEMS,
            Property.CONTENT,
            Property.DISPLAY,
            Property.FONT_FAMILY,
            Property.GRID_COLUMN,
            Property.GRID_TEMPLATE_COLUMNS,
            Property.POSITION);

    /** Whoever adds a property or a selector here must teach it to the package, or list it as one of looks alone. */
    @Test
    void nothingInOurStyleSheetIsPassedOver() {
        assertThat(VIEWS.unread()).isEmpty();
    }

    @Test
    void everyLengthInOurStyleSheetIsUnderstood() {
        assertThat(VIEWS.rules()).allSatisfy(rule -> rule.values().forEach((property, value) -> {
            if (!WORDS.contains(property) && !Set.of("inherit", "auto", "none").contains(value.text())) {
                assertThat(value.length()).as("%s: %s", property, value.text()).isNotNull();
            }
        }));
    }

    @Test
    void ourStyleSheetLaysOutInNoOtherWayThanIsKnown() {
        assertThat(texts(Property.DISPLAY)).isSubsetOf("block", "inline", "none", "grid", "flex");
        assertThat(texts(Property.ALIGN_ITEMS)).isSubsetOf("baseline", "center");
        assertThat(texts(Property.POSITION)).isSubsetOf("absolute");
        assertThat(texts(Property.BOX_SIZING)).isEmpty();
    }

    private static List<String> texts(Property property) {
        return VIEWS.rules().stream()
                .map(rule -> rule.values().get(property))
                .filter(value -> value != null)
                .map(Value::text)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            .a{float:left}                               | float
            .a:nth-child(2){margin:0}                    | .a:nth-child(2)
            @supports (display:grid){.a{margin:0}}       | @supports (display:grid)
            @container other (min-width:3em){a{margin:0}}| @container other (min-width:3em)
            """)
    void whatIsNotUnderstoodIsTold(String css, String told) {
        assertThat(new SheetParser(css).unread()).containsExactly(told);
    }

    @Test
    void whatIsOnlyForPaperIsNoRule() {
        assertThat(new SheetParser("@media print{.a{margin:1em}}").rules()).isEmpty();
    }

    @Test
    void variablesOfHostsStandForWhatTheyAreWithoutHosts() {
        assertThat(values(".cp,.cp-page{--space:var(--cp-space,1.5em);--far:calc(var(--space) * 2)}"
                        + ".a{margin-block:var(--far)}"))
                .containsEntry(Property.MARGIN_BLOCK_END, "calc(1.5em * 2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            margin:1em                         | MARGIN_BLOCK_END      | 1em
            padding:.5em 1em                   | PADDING_INLINE_START  | 1em
            padding:.5em 1em                   | PADDING_BLOCK_END     | .5em
            padding:1px 2px 3px                | PADDING_BLOCK_END     | 3px
            padding:1px 2px 3px 4px            | PADDING_INLINE_START  | 4px
            margin-block:1em 0                 | MARGIN_BLOCK_END      | 0
            border:1px solid red               | BORDER_BLOCK_START    | 1px
            border:0                           | BORDER_INLINE_END     | 0
            gap:1em 2em                        | COLUMN_GAP            | 2em
            font:700 1.4em/1.25 serif          | LINE_HEIGHT           | 1.25
            font:700 1.4em/1.25 serif          | FONT_SIZE             | 1.4em
            font:1em/calc(1 + .6 * 1) a,b      | LINE_HEIGHT           | calc(1 + .6 * 1)
            font:inherit                       | FONT_SIZE             | inherit
            """)
    void shortFormsAreWrittenOut(String declaration, Property property, String value) {
        assertThat(values(".a{" + declaration + "}")).containsEntry(property, value);
    }

    private static Map<Property, String> values(String css) {
        Map<Property, Value> values = new SheetParser(css).rules().get(0).values();
        return values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .text()));
    }
}
