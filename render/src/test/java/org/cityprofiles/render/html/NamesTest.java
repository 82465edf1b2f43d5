package org.cityprofiles.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "onclick",
                "OnLoad",
                "style",
                "href",
                "src",
                "srcdoc",
                "formaction",
                "a b",
                "x=",
                "",
                "xlink:href"
            })
    void attributesThatABrowserRunsOrLoadsAreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Attribute.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "template", "p>", "", "a b", "1"})
    void elementsWhoseContentIsNotTextAreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tag.of(name));
    }

    @Test
    void otherNamesAreReady() {
        assertThat(Attribute.of("data-x").name()).isEqualTo("data-x");
        assertThat(Tag.of("svg").name()).isEqualTo("svg");
        assertThat(Tag.P).hasToString("<p>");
    }
}
