package org.cityprofiles.render.height;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes of known sizes; lines are 20 pixels high. */
class LayoutTest {
    private static final String LINES = "div{font:10px/2 sans-serif}";
    private static final double WIDTH = 100;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            one line                                   | <div>word</div>                                                       | '' | 20
            nothing at all                             | <div> </div>                                                          | '' | 0
            two lines                                  | <div>mmmmm mmmmm</div>                                                | '' | 40
            a word that is longer than two lines       | <div>mmmmmmmmmmmmmmmmmmmmmm</div>                                     | '' | 60
            a space that does not break                | <div>mm mmm&nbsp;mmm</div>                                            | '' | 20
            a forced break                             | <div>a<br>b</div>                                                     | '' | 40
            a hyphen, after which a line may break     | <div>mmmmmm-mmmmm</div>                                               | '' | 40
            words that touch across elements           | <div>mmmmm<i>mmmm</i></div>                                           | '' | 20
            Chinese, which breaks anywhere             | <div>一二三四五六七八九十一二三四</div>                                | '' | 40
            larger text in a line                      | <div>a <b>b</b></div>                                                 | b{font-size:20px} | 40
            margins between, which fall together       | <div><p>a</p><p>b</p></div>                                           | p{margin:10px} | 70
            margins of first and last through a box    | <div><div><p>a</p></div><div><p>b</p></div></div>                     | p{margin:10px} | 70
            margins kept inside by padding             | <div><div><p>a</p></div></div>                                        | p{margin:10px} div div{padding-block:5px} | 50
            padding, borders                           | <div>a</div>                                                          | div{padding:5px;border:1px solid red} | 32
            padding at the sides makes lines shorter   | <div>mmmm mmmm</div>                                                  | div{padding-inline:20px} | 40
            a box that is not so wide                  | <div>mmmm mmmm</div>                                                  | div{max-inline-size:60px} | 40
            what is hidden                             | <div><p>a</p><p>b</p></div>                                           | p{display:none} | 0
            what is taken out                          | <div><p>a</p>b</div>                                                  | p{position:absolute} | 20
            words between boxes                        | <div>a<p>b</p>c</div>                                                 | '' | 60
            what is folded                             | <div><details><summary>a</summary><p>b</p></details></div>            | '' | 20
            a part before                              | <div>a</div>                                                          | 'div::before{content:"";display:block;border-block-start:3px solid red}' | 23
            an attribute before                        | <div><p data-x="mmmmmm">mmmm</p></div>                                  | 'p::before{content:attr(data-x) ":\\a0" / ""}' | 40
            a fixed height                             | <div>a</div>                                                          | div{block-size:7px} | 7
            a drawing                                  | <div><svg viewBox="0 0 200 100"></svg></div>                          | svg{display:block;inline-size:100%} | 50
            a grid of one column                       | <div><p>a</p><p>b</p></div>                                           | div{display:grid;gap:5px} | 45
            a grid of as many columns as there is room | <div><p>a</p><p>b</p><p>c</p></div>                                   | 'div{display:grid;gap:5px;grid-template-columns:repeat(auto-fit,minmax(min(40px,100%),1fr))}' | 45
            a grid whose one item takes a row          | <div><p>a</p><p id="x" class="x">b</p><p>c</p></div>                  | 'div{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(40px,100%),1fr))} .x{grid-column:1 / -1}' | 60
            a grid with a narrow first column          | <div><p>mm mm</p><p>mmm mmm</p></div>                                 | div{display:grid;grid-template-columns:20px 1fr} | 40
            a grid with an item in the second column   | <div><b>a</b><i>b</i><u class="x">c</u></div>                         | div{display:grid;grid-template-columns:20px 1fr} .x{grid-column:2} | 40
            items that wrap                            | <div><b>mmm</b> <b>mmm</b> <b>mmm</b></div>                           | div{display:flex;gap:5px} | 45
            two columns of equal height                | <div><p>a</p><p>b</p><p>c</p></div>                                   | div{columns:40px} | 40
            """)
    void boxesAreAsHighAsInABrowser(String name, String markup, String css, double height) {
        assertThat(height(markup, css)).as(name).isCloseTo(height, within(0.01));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            rows                          | <tr><td>a<td>b<tr><td>c<td>d                          | 40
            the longest cell              | <tr><td>mmmm mmmm mmmm mmmm mmmm<td>b                      | 60
            a heading across              | <tr><td>a<td>b<tr><td colspan=2>mmm mmmm              | 40
            a cell down two rows          | <tr><td rowspan=2>mmmmm mmmmm mmmmm<td>a<tr><td>b     | 60
            a caption                     | <caption>a</caption><tr><td>b                         | 40
            """)
    void tablesAreAsHighAsInABrowser(String name, String rows, double height) {
        assertThat(height("<div><table>" + rows + "</table></div>", ""))
                .as(name)
                .isCloseTo(height, within(0.01));
    }

    @Test
    void rulesMayAskHowWideTheViewIs() {
        String css = "div{padding:10px} @container cp (max-width:5em){p{display:none}}".replace("} ", "}");

        assertThat(height("<div><p>a</p></div>", css, 100)).isEqualTo(20);
        assertThat(height("<div><p>a</p></div>", css, 101)).isEqualTo(40);
    }

    @Test
    void ofRulesThatWeighTheSameTheLaterOneCounts() {
        assertThat(height("<div class=a>x</div>", ".a{padding-block:1px}.a{padding-block:2px}"))
                .isEqualTo(24);
        assertThat(height("<div class=a>x</div>", "div.a{padding-block:1px}.a{padding-block:2px}"))
                .isEqualTo(22);
    }

    private static double height(String markup, String css) {
        return height(markup, css.replace("} ", "}"), WIDTH);
    }

    private static double height(String markup, String css, double width) {
        return HeightEstimate.height(Trees.of(markup), Sheet.of(LINES + css), width);
    }
}
