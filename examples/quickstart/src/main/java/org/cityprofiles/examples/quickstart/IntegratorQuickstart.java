package org.cityprofiles.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.Renderer;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ViewOptions;

/** Takes the view of a city, in which every word is chosen, and prints it in its own way. */
public final class IntegratorQuickstart {
    private IntegratorQuickstart() {}

    /** Prints the name and the sections of Milan in Greek, then the finished article. */
    public static void run(Catalogue catalogue, PrintStream out) {
        // snippet: integrator
        Renderer renderer = Renderer.of(catalogue, Links.none());
        ViewOptions greek = ViewOptions.of(LanguageTag.parse("el"), LocalDate.now(ZoneOffset.UTC));
        CityView milan = renderer.city(Slug.parse("milan"), greek).orElseThrow();

        out.println(milan.heading().text() + ": " + milan.tagline());
        milan.sections().forEach(section -> out.println("- " + section.heading().text())); // or your own template

        byte[] article = HtmlPrinter.fragment(milan); // or ours, in UTF-8
        // end
        out.println(new String(article, StandardCharsets.UTF_8));
    }
}
