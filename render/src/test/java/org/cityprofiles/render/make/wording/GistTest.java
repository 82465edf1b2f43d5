package org.cityprofiles.render.make.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GistTest {
    private static final String SENTENCE = "Ten small words make one sentence that all can read. ";

    @Test
    void aShortTextIsAllThere() {
        assertThat(Gist.shortened("One. Two. Three", Locale.ENGLISH)).isEqualTo("One. Two. Three");
    }

    @Test
    void aLongTextEndsWithASentence() {
        assertThat(Gist.shortened(SENTENCE.repeat(9), Locale.ENGLISH))
                .isEqualTo(SENTENCE.repeat(4).strip());
    }

    @Test
    void aLongSentenceEndsWithAWord() {
        assertThat(Gist.shortened("St. Gallen " + "and more ".repeat(99), Locale.ENGLISH))
                .startsWith("St. Gallen and more")
                .endsWith(" more…")
                .hasSizeLessThan(225);
    }

    @Test
    void aTextWithoutSpacesIsCutAsWell() {
        assertThat(Gist.shortened("x".repeat(500), Locale.ENGLISH)).hasSizeLessThan(225);
        assertThat(Gist.shortened("城市".repeat(300), Locale.CHINESE))
                .endsWith("…")
                .hasSizeLessThan(225);
    }

    @Test
    void whatStandsBeforeTheFirstWordStays() {
        String text = "\t" + SENTENCE.repeat(9);

        assertThat(text).startsWith(Gist.shortened(text, Locale.ITALIAN));
    }

    @Property(tries = 500)
    void aGistIsTheBeginningOfItsText(@ForAll String text) {
        String gist = Gist.shortened(text.repeat(20), Locale.ITALIAN);

        assertThat(text.repeat(20)).startsWith(gist.endsWith("…") ? gist.substring(0, gist.length() - 1) : gist);
    }
}
