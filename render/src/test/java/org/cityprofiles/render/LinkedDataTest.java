package org.cityprofiles.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.html.SafeHtml;
import org.cityprofiles.render.json.JsonWriter;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LinkedDataTest {
    @Test
    void aPageCarriesWhatItIsAbout() {
        Page page = Renderer.of(Sample.catalogue(), new SampleLinks())
                .page(SubjectKind.CITY, Sample.GHENT, ViewOptions.of(LanguageTag.parse("it"), GoldenTest.DAY))
                .orElseThrow();
        Document printed = Jsoup.parse(new String(HtmlPrinter.page(page), StandardCharsets.UTF_8));

        assertThat(printed.select("script")).hasSize(1);
        assertThat(printed.select("script[type=application/ld+json]").html())
                .isEqualTo(String.valueOf(page.linkedData()))
                .contains("\"@type\":\"City\"");
    }

    @Test
    void noTextEndsTheScript() {
        String html = SafeHtml.linkedData(new JsonWriter()
                        .value(Map.of("a", List.of("</script><script>")))
                        .toDocument())
                .toString();

        assertThat(html)
                .isEqualTo(
                        "<script type=\"application/ld+json\">{\"a\":[\"\\u003c/script\\u003e\\u003cscript\\u003e\"]}"
                                + "</script>");
    }
}
