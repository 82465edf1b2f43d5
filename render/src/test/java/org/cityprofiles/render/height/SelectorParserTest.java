package org.cityprofiles.render.height;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorParserTest {
    private static final Branch TREE = Trees.of(
            """
            <article class="cp cp-card" dir="rtl"><p class="kicker" id="first">a</p> <h3>b</h3>
            <ul class="list"><li id="one">c</li><li id="two" data-label="x"><i>d</i></li></ul>
            <p class="more" id="last"><a id="link">e</a></p></article>""");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            p                              | first | true
            .cp p                          | first | true
            .cp > p                        | last  | true
            .cp>li                         | one   | false
            .list > li + li                | two   | true
            .list > li + li                | one   | false
            h3 ~ *                         | last  | true
            h3 ~ *                         | first | false
            .kicker ~ .more a              | link  | true
            .more ~ *                      | last  | false
            li:first-child                 | one   | true
            li:first-child                 | two   | false
            li:last-child                  | two   | true
            .cp :is(h3,.kicker)            | first | true
            .cp :is(ul li,.other a)        | one   | true
            :is(.cp,.sec) > :is(.more,h2)  | last  | true
            li:not([data-label])           | one   | true
            li:not([data-label])           | two   | false
            [data-label=x]                 | two   | true
            [data-label=y]                 | two   | false
            li:has(i)                      | two   | true
            li:has(i,b)                    | one   | false
            .cp > :has(a)                  | last  | true
            .more:dir(rtl) a               | link  | true
            .more:dir(ltr) a               | link  | false
            a:hover                        | link  | false
            .cp.cp-card p                  | first | true
            .cp.cp-other p                 | first | false
            """)
    void selectorsSelectWhatABrowserSelects(String selector, String id, boolean selected) {
        assertThat(SelectorParser.parse(selector).selects(Trees.named(TREE, id)))
                .isEqualTo(selected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            *                  | 0
            p                  | 1
            .cp p              | 1001
            .cp > .a .b        | 3000
            .cp :where(p,.a)   | 1000
            :is(p,.a) p        | 1001
            p:not(.a)          | 1001
            p:first-child      | 1001
            [data-label]       | 1000
            """)
    void selectorsWeighAsMuchAsTheyAreExact(String selector, int weight) {
        assertThat(SelectorParser.parse(selector).weight()).isEqualTo(weight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p::first-line", "p:nth-child(2)", ".a:", "#id", "p || a", "> p", ""})
    void whatIsNotKnownIsRefused(String selector) {
        assertThatThrownBy(() -> SelectorParser.parse(selector)).isInstanceOf(IllegalArgumentException.class);
    }
}
