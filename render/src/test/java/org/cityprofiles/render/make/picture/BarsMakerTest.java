package org.cityprofiles.render.make.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cityprofiles.core.document.Figure;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.render.make.PartMaker;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.wording.DocumentWording;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.picture.BarsPicture;
import org.cityprofiles.render.picture.BarsPicture.Bar;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;

class BarsMakerTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");

    private static Figure figure(String label, String value, String date) {
        return new Figure(MapSample.text("en", label), new BigDecimal(value), null, PartialDate.parse(date), null);
    }

    private static BarsMaker maker(Figure... figures) {
        Workshop workshop = Workshop.of(MapSample.catalogue(), Links.none());
        DocumentWording words =
                DocumentWording.main(new Wording(ENGLISH, ENGLISH), workshop.richTexts(), List.of(ENGLISH), ENGLISH);
        ViewOptions options = ViewOptions.of(ENGLISH, LocalDate.of(2026, 11, 22));
        PartMaker parts = new PartMaker(workshop.catalogue(), options, words, List.of(), null);
        return new BarsMaker(List.of(figures), words, parts);
    }

    @Test
    void figuresOfSeveralYearsBecomeBarsInOrderOfTime() {
        List<BarsPicture> pictures = maker(
                        figure("Courses", "50", "2024"), figure("Courses", "20", "2022"), figure("Other", "1", "2024"))
                .pictures();

        assertThat(pictures).hasSize(1);
        assertThat(pictures.get(0).title()).hasToString("Courses by year");
        assertThat(pictures.get(0).bars())
                .extracting(bar -> bar.date().toString())
                .containsExactly("2022", "2024");
        assertThat(pictures.get(0).bars()).extracting(Bar::width).containsExactly(400, 1000);
    }

    @Test
    void theRestStandsAlone() {
        assertThat(maker(figure("Courses", "50", "2024"), figure("Other", "1", "2024"))
                        .pictures())
                .isEmpty();
        assertThat(maker(figure("Courses", "50", "2024"), figure("Other", "1", "2024"))
                        .singles())
                .hasSize(2);
    }

    @Test
    void barsBelowZeroRunTheOtherWay() {
        List<Bar> bars = maker(figure("Balance", "-25", "2023"), figure("Balance", "75", "2024"))
                .pictures()
                .get(0)
                .bars();

        assertThat(bars).extracting(Bar::start).containsExactly(0, 250);
        assertThat(bars).extracting(Bar::width).containsExactly(250, 750);
    }
}
