package org.cityprofiles.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.WidgetRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueWatchTest {
    private static final String PLACE =
            "{\"id\": \"rome\", \"kind\": \"municipality\", \"name\": {\"it\": \"Roma\"}, \"country\": \"IT\"}";

    private final Path folder;
    private final StringWriter log = new StringWriter();

    CatalogueWatchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void aCatalogueWithoutPlaces() throws IOException {
        Files.createDirectory(folder.resolve("places"));
        Files.writeString(folder.resolve("places/none.json"), "[]");
        Files.writeString(
                folder.resolve("catalogue.json"),
                "{\"format\": 1, \"title\": {\"it\": \"Prova\"}, \"languages\": [\"it\"]}");
        Files.writeString(folder.resolve("places/milan.json"), PLACE.replace("rome", "milan"));
    }

    private int statusOfRomeAfter(String written) throws IOException {
        WidgetHandler handler =
                WidgetHandler.of(CatalogueLoader.strict().load(folder).unwrap());
        CatalogueWatch watch = new CatalogueWatch(folder, handler, new PrintWriter(log));
        Files.writeString(folder.resolve("places/rome.json"), written);
        watch.look();
        return handler.handle(WidgetRequest.get("/it/city/rome")).status();
    }

    @Test
    void aGoodChangeIsSwappedIn() throws IOException {
        assertThat(statusOfRomeAfter(PLACE)).isEqualTo(200);
    }

    @Test
    void aFaultyChangeIsNot() throws IOException {
        assertThat(statusOfRomeAfter("{")).isEqualTo(404);
        assertThat(log.toString()).contains("[syntax]", "serving the last good catalogue");
    }
}
