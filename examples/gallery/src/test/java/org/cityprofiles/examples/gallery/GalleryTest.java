package org.cityprofiles.examples.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.render.view.SubjectKind;
import org.junit.jupiter.api.Test;

/** Leaves the gallery in {@code target/gallery}, to be opened in a browser. */
class GalleryTest {
    private static final Path FOLDER = Path.of("target/gallery");

    @Test
    void everyViewIsShownInFourLanguagesAndTwoThemes() throws IOException {
        Catalogue catalogue =
                CatalogueLoader.strict().load(Path.of("../catalogue")).unwrap();
        Map<String, byte[]> files = Gallery.of(catalogue).orElseThrow().files();
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue());
        }

        String page = Files.readString(FOLDER.resolve("index.html"), StandardCharsets.UTF_8);
        for (SubjectKind kind : SubjectKind.values()) {
            kind.views().forEach(view -> assertThat(page).contains("id=\"" + kind.word() + '-' + view.word() + '"'));
        }
        long views = Pattern.compile("<figure><figcaption>[a-z]+, (light|dark)</figcaption><(article|div|section)")
                .matcher(page)
                .results()
                .count();
        assertThat(views).isEqualTo(12 * 8);
    }
}
