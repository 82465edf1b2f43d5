package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.cityprofiles.render.height.HeightEstimate;
import org.cityprofiles.render.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds without a browser; {@link HeightIT} asks one. */
class HeightEstimateTest {
    static Set<String> names() {
        return GoldenTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyViewHasAHeightAtEveryWidth(String name) {
        HeightEstimate estimate = HeightEstimate.of(GoldenTest.view(name));

        for (int width = 1; width < 2_000; width += 37) {
            assertThat(estimate.at(width)).as("at %d", width).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameViewHasTheSameHeight(String name) {
        View view = GoldenTest.view(name);

        assertThat(HeightEstimate.of(view).at(600))
                .isEqualTo(HeightEstimate.of(view).at(600));
    }

    @Test
    void aCardIsHigherWhereItIsNarrow() {
        HeightEstimate card = HeightEstimate.of(GoldenTest.view("fragment-city-card-ghent-de.html"));

        assertThat(card.at(240)).isGreaterThan(card.at(320));
        assertThat(card.at(320)).isGreaterThan(card.at(600));
    }

    /** Beyond its widest, a card does not change. */
    @Test
    void aCardIsNoWiderThanItsLines() {
        HeightEstimate card = HeightEstimate.of(GoldenTest.view("fragment-city-card-ghent-de.html"));

        assertThat(card.at(5_000)).isEqualTo(card.at(1_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aWidthIsPositive(int width) {
        HeightEstimate card = HeightEstimate.of(GoldenTest.view("fragment-city-card-ghent-de.html"));

        assertThatThrownBy(() -> card.at(width))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a positive width, found " + width);
    }
}
