package org.cityprofiles.servlet.oembed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cityprofiles.render.view.OembedFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class OembedAnswerTest {
    private static String titleReadFromXml(String title)
            throws IOException, SAXException, ParserConfigurationException {
        byte[] xml = new OembedAnswer(title, "", "", "", new EmbedSize(1, 1, 1), "").in(OembedFormat.XML);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagName("title")
                .item(0)
                .getTextContent();
    }

    @Test
    void xmlHoldsAnyText() throws IOException, SAXException, ParserConfigurationException {
        assertThat(titleReadFromXml("<&>\"']]> \t\n Γάνδη \uE000\uFFFD 😀"))
                .isEqualTo("<&>\"']]> \t\n Γάνδη \uE000\uFFFD 😀");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws IOException, SAXException, ParserConfigurationException {
        assertThat(titleReadFromXml("a\u0000\u0001\u001F\r\uD800b\uDC00\uFFFE\uFFFFc"))
                .isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFD\uFFFDc");
    }

    @ParameterizedTest
    @CsvSource({"Gand, 600, 64", "Gand, 100, 88", "市市市市市市市市市市市市市市市市市市市市市市市市市市市市, 600, 88"})
    void theLinkTakesMoreHeightInMoreLines(String title, int width, int height) {
        assertThat(QuoteHeight.of(title, width)).isEqualTo(height);
    }
}
