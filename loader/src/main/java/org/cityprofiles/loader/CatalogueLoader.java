package org.cityprofiles.loader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cityprofiles.loader.load.CatalogueLoading;
import org.cityprofiles.loader.load.Settings;
import org.cityprofiles.loader.source.Limits;
import org.cityprofiles.loader.source.Source;

/**
 * Loads a whole catalogue, checks all of it, and tells every problem at once with its position. Immutable and thread-safe;
 * {@code with} methods give a changed copy.
 *
 * <pre>{@code
 * LoadResult result = CatalogueLoader.strict().load(Path.of("catalogue"));
 * System.out.print(TextFormat.plain().format(result.problems()));
 * Catalogue catalogue = result.unwrap();
 * }</pre>
 */
public final class CatalogueLoader {
    private static final CatalogueLoader STRICT = new CatalogueLoader(Settings.DEFAULT);

    private final Settings settings;

    private CatalogueLoader(Settings settings) {
        this.settings = settings;
    }

    /** A loader that refuses a catalogue with any error. */
    public static CatalogueLoader strict() {
        return STRICT;
    }

    /** A loader that leaves out documents with errors, and what hangs on them, and says so. */
    public static CatalogueLoader lenient() {
        return new CatalogueLoader(Settings.DEFAULT.withLenient(true));
    }

    /** With other limits on what is read. */
    public CatalogueLoader withLimits(Limits limits) {
        return new CatalogueLoader(settings.withLimits(limits));
    }

    /** With messages in this language where there are any (en, it), else in English. */
    public CatalogueLoader withLanguage(Locale language) {
        return new CatalogueLoader(settings.withLanguage(language));
    }

    /** With at most so many threads; as many as there are processors, up to 8, unless said otherwise. */
    public CatalogueLoader withThreads(int threads) {
        return new CatalogueLoader(settings.withThreads(threads));
    }

    /**
     * Loads a folder, a zip archive or a single file.
     *
     * @throws IOException if there is nothing at the path, or the medium fails
     */
    public LoadResult load(Path path) throws IOException {
        return load(Source.of(path));
    }

    /**
     * Loads everything a source has.
     *
     * @throws IOException if the source does not exist, or the medium fails
     */
    public LoadResult load(Source source) throws IOException {
        CatalogueLoading.Outcome outcome = CatalogueLoading.load(source, settings);
        if (outcome.catalogue().isEmpty()) {
            return new LoadResult.Rejected(outcome.problems(), outcome.documents());
        }
        return new LoadResult.Loaded(
                outcome.catalogue().get(),
                outcome.problems(),
                List.copyOf(outcome.leftOut().stream().sorted().toList()));
    }
}
