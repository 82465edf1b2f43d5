package org.cityprofiles.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final Colour GREY = Colour.parse("#999999");

    @Test
    void blackAndWhiteHaveTheMostContrast() {
        assertThat(Contrast.of(Colour.parse("#000000"), Colour.parse("#ffffff")))
                .isEqualTo(21);
        assertThat(Contrast.of(GREY, GREY)).isEqualTo(1);
    }

    @Test
    void aTextThatCannotBeReadIsRefusedWithThePairAndTheRatio() {
        assertThatExceptionOfType(ContrastException.class)
                .isThrownBy(() -> Palette.builder().muted(GREY).build())
                .withMessage(
                        "expected a contrast of at least 4.5:1 for muted on paper, found 2.8:1 (#999999 on #fffdf9)")
                .satisfies(refused -> assertThat(refused.pair()).isEqualTo("muted on paper"))
                .satisfies(refused -> assertThat(refused.found()).isLessThan(refused.needed()));
    }

    @Test
    void aTextThatCannotBeReadIsCorrectedOnRequest() {
        PaletteBuilder.Corrected corrected =
                Palette.builder().muted(GREY).onFill(Colour.parse("#0a5a66")).buildCorrected();

        assertThat(corrected.corrections())
                .extracting(Correction::pair)
                .containsExactly("muted on tint", "on-fill on fill");
        assertThat(corrected.palette().muted()).isNotEqualTo(GREY);
        assertThat(corrected.palette().accent()).isEqualTo(Palette.LIGHT.accent());
    }

    @Test
    void groundsThatNoTextCanStandOnAreRefused() {
        assertThatExceptionOfType(ContrastException.class).isThrownBy(() -> Palette.builder()
                .paper(Colour.parse("#ffffff"))
                .tint(Colour.parse("#000000"))
                .buildCorrected());
    }

    @Test
    void theDeclarationsSetEveryProperty() {
        assertThat(Palette.DARK.declarations())
                .isEqualTo("--cp-ink:#ece7df;--cp-muted:#b3aca1;--cp-paper:#191b1d;--cp-tint:#24272a;--cp-line:#3d4145;"
                        + "--cp-accent:#7fcbd6;--cp-warm:#f0a37c;--cp-fill:#10424b;--cp-on-fill:#f3efe8");
    }
}
