package org.cityprofiles.examples.benchmarks.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.CityView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnginesTest {
    @ParameterizedTest
    @EnumSource
    void ghentInItalianIsTheSameBytes(Engines engine) throws Exception {
        isTheSame(engine, SampleViews.city("ghent", "it"));
    }

    @ParameterizedTest
    @EnumSource
    void milanInGreekIsTheSameBytes(Engines engine) throws Exception {
        isTheSame(engine, SampleViews.city("milan", "el"));
    }

    @ParameterizedTest
    @EnumSource
    void everyPartThatAProfileMayHaveIsTheSameBytes(Engines engine) throws Exception {
        for (CityView city : FullViews.all()) {
            isTheSame(engine, city);
        }
    }

    private static void isTheSame(Engines engine, CityView city) throws Exception {
        assertThat(new String(engine.make().print(city), UTF_8))
                .isEqualTo(new String(HtmlPrinter.fragment(city), UTF_8));
    }
}
