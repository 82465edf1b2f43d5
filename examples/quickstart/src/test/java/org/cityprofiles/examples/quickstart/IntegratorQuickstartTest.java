package org.cityprofiles.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cityprofiles.loader.CatalogueLoader;
import org.junit.jupiter.api.Test;

class IntegratorQuickstartTest {
    @Test
    void printsTheViewAndTheArticleInGreek() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IntegratorQuickstart.run(
                CatalogueLoader.strict().load(Path.of("..", "catalogue")).unwrap(),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Μιλάνο: ")
                .contains("\n- ")
                .contains("<article");
    }
}
