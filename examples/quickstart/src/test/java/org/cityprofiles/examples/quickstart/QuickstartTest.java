package org.cityprofiles.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    private static final Path CATALOGUE =
            Path.of("..", "catalogue").toAbsolutePath().normalize();
    private static final Logger QUIET = Logger.getLogger("org.apache");

    private final Path folder;

    QuickstartTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theLibraryTellsTheNetworksOfMilan() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LibraryQuickstart.run(
                CATALOGUE, folder.resolve("milan.html"), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("le-citta-del-dialogo");
    }

    @Test
    void theLibraryRendersAPage() throws IOException {
        Path page = folder.resolve("milan.html");
        LibraryQuickstart.run(
                CATALOGUE, page, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        assertThat(page).content(StandardCharsets.UTF_8).contains("Milano");
    }

    @Test
    void theWebApplicationServesPages() throws IOException, InterruptedException, LifecycleException {
        QUIET.setLevel(Level.SEVERE);
        System.setProperty("cityprofiles.catalogue", CATALOGUE.toString());
        Tomcat tomcat = new Tomcat();
        try {
            tomcat.setBaseDir(folder.toString());
            tomcat.setPort(0);
            tomcat.setAddDefaultWebXmlToWebapp(false);
            Context application = tomcat.addWebapp(
                    "", Path.of("src", "main", "webapp").toAbsolutePath().toString());
            application.setParentClassLoader(QuickstartTest.class.getClassLoader());
            tomcat.start();
            URI page = URI.create(
                    "http://localhost:" + tomcat.getConnector().getLocalPort() + "/city-profiles/it/city/milan");

            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .body())
                    .contains("Milano");
        } finally {
            System.clearProperty("cityprofiles.catalogue");
            tomcat.stop();
            tomcat.destroy();
        }
    }
}
