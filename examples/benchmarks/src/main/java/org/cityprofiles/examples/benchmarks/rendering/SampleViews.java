package org.cityprofiles.examples.benchmarks.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.render.Renderer;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.ViewOptions;

/** Views of the sample catalogue. */
public final class SampleViews {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private SampleViews() {}

    /** The profile of a city, as it is embedded. */
    public static CityView city(String id, String language) {
        return renderer().city(Slug.parse(id), options(language)).orElseThrow();
    }

    /** What is asked of a view, always for the same day. */
    static ViewOptions options(String language) {
        return ViewOptions.of(LanguageTag.parse(language), DAY);
    }

    /** A renderer of the sample catalogue. */
    public static Renderer renderer() {
        try {
            return Renderer.of(CatalogueLoader.strict().load(catalogue()).unwrap(), new SiteLinks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the root of the repository, or from this module. */
    private static Path catalogue() {
        return Stream.of("examples/catalogue", "../catalogue")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("start in the root of the repository"));
    }
}
