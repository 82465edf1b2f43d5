package org.cityprofiles.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.loader.LoadResult;
import org.cityprofiles.loader.problem.TextFormat;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.WidgetRequest;
import org.cityprofiles.servlet.WidgetResponse;

/** Loads a catalogue, asks it, and renders a page into a file. */
public final class LibraryQuickstart {
    private LibraryQuickstart() {}

    /**
     * Does all three.
     *
     * @param folder the catalogue
     * @param page the file to write
     * @throws IOException when a file cannot be read or written
     */
    public static void run(Path folder, Path page, PrintStream out) throws IOException {
        // snippet: library
        LoadResult result = CatalogueLoader.strict().load(folder);
        out.print(TextFormat.plain().format(result.problems())); // every problem, with line and column
        Catalogue catalogue = result.unwrap();

        catalogue
                .networksOf(Slug.parse("milan"))
                .forEach(membership -> out.println(membership.network().id()));

        WidgetResponse answer = WidgetHandler.of(catalogue).handle(WidgetRequest.get("/it/city/milan"));
        Files.write(page, answer.body().toByteArray());
        // end
    }
}
