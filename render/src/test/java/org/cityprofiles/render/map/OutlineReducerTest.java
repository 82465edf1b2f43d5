package org.cityprofiles.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OutlineReducerTest {
    private static final Path RESOURCE = Path.of("src/main/resources/org/cityprofiles/render/map/outlines.txt");
    private static final Path SOURCE =
            Path.of(System.getProperty("data", "no-data"), "natural-earth-countries-50m.topo.json");

    @Test
    void theResourceIsWhatTheToolMakesOfTheSource() throws IOException {
        if (!Files.isRegularFile(SOURCE)) {
            return; // the source is not part of the project
        }
        String reduced = OutlineReducer.reduce(SOURCE);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(RESOURCE, reduced);
        }

        assertThat(Files.readString(RESOURCE)).isEqualTo(reduced);
    }

    @Test
    void theResourceIsSmall() throws IOException {
        assertThat(Files.size(RESOURCE)).isLessThanOrEqualTo(60_000);
    }
}
