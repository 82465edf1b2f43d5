package org.cityprofiles.loader.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserPartTest {
    @ParameterizedTest
    @CsvSource({
        "https://editor@example.org/,https://…@example.org/",
        "https://editor:secret@example.org/,https://…@example.org/",
        "https://editor:s/e@c?r#et@example.org/,https://…@example.org/",
        "https://editor:se cret@example.org/,https://…@example.org/",
        "//editor:secret@example.org,//…@example.org",
        "editor:secret@example.org,…@example.org",
        "https:editor:secret@example.org,…@example.org"
    })
    void whatStandsBeforeTheHostIsHidden(String text, String shown) {
        assertThat(UserPart.hidden(text)).isEqualTo(shown);
    }

    @Test
    void aPasswordIsHiddenEvenWhenTheTextWasCutInsideIt() {
        assertThat(UserPart.hidden("https://editor:12345…")).isEqualTo("https://…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "https://example.org/@editor",
                "https://example.org/a:b@c",
                "info@example.org",
                "mailto:info@example.org",
                "Write to us: info@example.org",
                "https://example.org/long…"
            })
    void otherTextsStayAsTheyAre(String text) {
        assertThat(UserPart.hidden(text)).isEqualTo(text);
    }

    @Test
    void aLineKeepsItsLength() {
        assertThat(UserPart.starred("{\"a\": \"https://ed:pw@example.org/\", \"b\": \"info@example.org\"}"))
                .isEqualTo("{\"a\": \"https://*****@example.org/\", \"b\": \"info@example.org\"}");
        assertThat(UserPart.starred("\"https:\\/\\/ed:pw@example.org\""))
                .isEqualTo("\"https:\\/\\/*****@example.org\"");
    }
}
