package org.cityprofiles.servlet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The editors and sanitizers of content management systems, as npm has put them into a folder of the build. */
final class Editors {
    private static final Path NODE = Path.of("/usr/bin/node");
    private static final Path FOLDER = Path.of("target", "editors");
    private static final Path MODULES = FOLDER.resolve("node_modules");
    private static final Path SANITIZE = Path.of("src", "test", "editors", "sanitize.js");

    private Editors() {}

    /** Where they are not there, the test says so and is skipped. */
    static void assumeInstalled() {
        if (!Files.isExecutable(NODE) || !Files.isDirectory(MODULES.resolve("tinymce"))) {
            String missing = "no Node at " + NODE + ", or no editors in " + MODULES
                    + ": tests with editors need both (.ci/run runs npm ci)";
            System.err.println(missing); // Maven tells how many tests were skipped, but not why
            Assumptions.abort(missing);
        }
    }

    /** Serves their files to a tab, below {@code /editors/} of an origin. */
    static void serve(Page page, String origin) {
        String root = origin + "/editors/";
        page.route(
                root + "**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setPath(MODULES.resolve(
                                route.request().url().substring(root.length()).replaceFirst("\\?.*", "")))));
    }

    /** What sanitize-html keeps of a text, as it comes, or as Drupal's basic format allows. */
    static String sanitizeHtml(String html, String policy) {
        String script = SANITIZE.toAbsolutePath().toString();
        return Program.run(FOLDER, html, List.of(NODE.toString(), script, policy));
    }
}
