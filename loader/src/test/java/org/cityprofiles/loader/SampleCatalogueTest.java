package org.cityprofiles.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample catalogue of the examples is as good as the loader wants catalogues to be. */
class SampleCatalogueTest {
    private static final Path SAMPLE = Path.of("..", "examples", "catalogue");

    @Test
    void itLoadsWithoutAProblem() throws IOException {
        assertThat(CatalogueLoader.strict().load(SAMPLE).problems()).isEmpty();
    }

    @Test
    void itHoldsTheCitiesOfTheDocuments() throws IOException {
        assertThat(CatalogueLoader.strict().load(SAMPLE).unwrap().documents()).hasSizeGreaterThan(40);
    }
}
