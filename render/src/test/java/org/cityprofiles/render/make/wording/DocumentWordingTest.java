package org.cityprofiles.render.make.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.text.Prose;
import org.cityprofiles.render.text.Run;
import org.cityprofiles.render.text.Text;
import org.junit.jupiter.api.Test;

class DocumentWordingTest {
    private static final LanguageTag ITALIAN = LanguageTag.parse("it");
    private static final LanguageTag GREEK = LanguageTag.parse("el");
    private static final LanguageTag DUTCH = LanguageTag.parse("nl");
    private static final Wording WORDING = new Wording(ITALIAN, GREEK);

    private static DocumentWording main(LanguageTag... offered) {
        return DocumentWording.main(WORDING, new RichTexts(), List.of(offered), GREEK);
    }

    @Test
    void aDocumentInAnotherLanguageSaysSoOnce() {
        DocumentWording words = main(GREEK);
        Prose prose = words.prose(RichText.of(GREEK, "Γάνδη"));

        assertThat(words.shown()).isEqualTo(GREEK);
        assertThat(words.notes()).containsExactly(WORDING.label(Label.SHOWN_IN, WORDING.language(GREEK)));
        assertThat(prose.language()).isEqualTo(GREEK);
        assertThat(prose.languageNote()).isNull();
    }

    @Test
    void aTextInAThirdLanguageSaysItItself() {
        Prose prose = main(GREEK).prose(RichText.of(DUTCH, "Gent"));

        assertThat(prose.language()).isEqualTo(DUTCH);
        assertThat(prose.languageNote()).isEqualTo(WORDING.label(Label.TEXT_IN, WORDING.language(DUTCH)));
    }

    @Test
    void whatIsInTheLanguageOfThePageNeedsNoMark() {
        DocumentWording words = main(ITALIAN, GREEK);
        Prose prose = words.prose(RichText.of(ITALIAN, "Gand"));

        assertThat(words.notes()).isEmpty();
        assertThat(prose.language()).isNull();
        assertThat(prose.languageNote()).isNull();
        assertThat(words.text(LocalizedText.of(ITALIAN, "Gand"))).isEqualTo(Text.of("Gand"));
    }

    @Test
    void anotherDocumentIsNotCoveredByTheNoteOfTheFirst() {
        DocumentWording other = main(ITALIAN).other(List.of(GREEK), GREEK);

        assertThat(other.prose(RichText.of(GREEK, "Γάνδη")).languageNote())
                .isEqualTo(WORDING.label(Label.TEXT_IN, WORDING.language(GREEK)));
    }

    @Test
    void shortTextsAndBeginningsAreMarked() {
        DocumentWording words = main(GREEK);

        assertThat(words.text(LocalizedText.of(GREEK, "Γάνδη")).runs()).containsExactly(new Run("Γάνδη", GREEK, false));
        assertThat(words.gist(RichText.of(GREEK, "Γάνδη")).runs()).containsExactly(new Run("Γάνδη", GREEK, false));
    }
}
