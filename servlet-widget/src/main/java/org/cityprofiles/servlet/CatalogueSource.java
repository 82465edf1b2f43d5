package org.cityprofiles.servlet;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Path;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.loader.LoadResult;
import org.cityprofiles.loader.problem.TextFormat;

/** Loads the catalogue of a servlet that starts by itself. */
final class CatalogueSource {
    private CatalogueSource() {}

    /**
     * The catalogue at a path.
     *
     * @throws ServletException with all problems, when it has some, or when it cannot be read
     */
    static Catalogue load(Path path) throws ServletException {
        try {
            LoadResult result = CatalogueLoader.strict().load(path);
            if (result instanceof LoadResult.Loaded loaded) {
                return loaded.catalogue();
            }
            throw new ServletException(
                    "the catalogue has problems:\n" + TextFormat.plain().format(result.problems()));
        } catch (IOException e) {
            throw new ServletException("cannot read the catalogue at " + path + ": " + e.getMessage(), e);
        }
    }
}
