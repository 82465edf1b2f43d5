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
        CityView ghent = SampleViews.city("ghent", "it");
        assertThat(engine.make().print(ghent)).isEqualTo(HtmlPrinter.fragment(ghent));
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
        assertThat(lines(engine.make().print(city))).isEqualTo(lines(HtmlPrinter.fragment(city)));
    }

    /**
     * One tag per line, so that a message shows where the difference is. The two engines of Mustache escape an equals
     * sign, which stands in addresses of Milan's sources and nowhere in Ghent, the page that is measured.
     */
    private static String lines(byte[] html) {
        return new String(html, UTF_8).replaceAll("&#(x3D|61);", "=").replace("<", "\n<");
    }
}
