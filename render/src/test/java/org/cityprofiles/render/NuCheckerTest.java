package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class NuCheckerTest {
    private static final String HOST_PAGE = "<!DOCTYPE html><html lang=\"en\"><head><title>Host</title></head><body>";

    static Set<String> names() {
        return GoldenTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theCheckerFindsNothing(String name) throws IOException, SAXException {
        String printed = new String(GoldenTest.printed(name), StandardCharsets.UTF_8);

        assertThat(problems(name.startsWith("fragment") ? HOST_PAGE + printed : printed))
                .isEmpty();
    }

    @Test
    void twoFragmentsStandOnOnePage() throws IOException, SAXException {
        String printed = new String(GoldenTest.printed("fragment-milan-it-h6.html"), StandardCharsets.UTF_8);

        assertThat(problems(HOST_PAGE + printed + printed)).isEmpty();
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws IOException, SAXException {
        assertThat(problems(HOST_PAGE + "<p id=a>x</p><div id=a></div>")).isNotEmpty();
    }

    /** The checker's messages, but for the advice to put headings into what has been asked for without any. */
    private static List<String> problems(String page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        String messages = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        return messages.lines().filter(line -> !line.contains("lacks heading")).toList();
    }
}
