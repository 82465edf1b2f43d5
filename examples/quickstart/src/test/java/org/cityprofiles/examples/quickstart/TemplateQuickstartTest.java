package org.cityprofiles.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.render.Renderer;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ViewOptions;
import org.junit.jupiter.api.Test;

class TemplateQuickstartTest {
    @Test
    void theTemplatePrintsTheChosenWords() throws IOException, TemplateException {
        assertThat(page("it"))
                .contains("<h2><bdi>Milano</bdi></h2>")
                .contains("<h3>")
                .contains("<p>");
    }

    @Test
    void theTemplateMarksWhatIsInAnotherLanguage() throws IOException, TemplateException {
        assertThat(page("sv")).contains("<div lang=\"").contains("<bdi lang=\"");
    }

    private static String page(String language) throws IOException, TemplateException {
        CityView milan = Renderer.of(
                        CatalogueLoader.strict()
                                .load(Path.of("..", "catalogue"))
                                .unwrap(),
                        Links.none())
                .city(Slug.parse("milan"), ViewOptions.of(LanguageTag.parse(language), LocalDate.of(2026, 11, 22)))
                .orElseThrow();
        StringWriter out = new StringWriter();
        TemplateQuickstart.run(milan, out);
        return out.toString();
    }
}
