package org.cityprofiles.examples.quickstart;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import org.cityprofiles.render.view.CityView;

/** Prints the view of a city by a template of one's own, here of FreeMarker. */
public final class TemplateQuickstart {
    private TemplateQuickstart() {}

    /**
     * Prints a city.
     *
     * @throws IOException when the template cannot be read or the page not be written
     * @throws TemplateException when something in the template is wrong
     */
    public static void run(CityView city, Writer out) throws IOException, TemplateException {
        // snippet: template
        Configuration templates = new Configuration(Configuration.VERSION_2_3_35); // records as they are
        templates.setClassForTemplateLoading(TemplateQuickstart.class, "");
        templates.getTemplate("city.ftlh").process(city, out); // any CityView
        // end
    }
}
