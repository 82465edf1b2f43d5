package org.cityprofiles.servlet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The files of Debian's WordPress, unpacked but not installed, and the parts of it that see our answers and snippets. */
final class WordPress {
    private static final Path PHP = Path.of("/usr/bin/php");
    private static final Path FOLDER = Path.of("target", "wordpress", "usr", "share", "wordpress");
    private static final Path SCRIPT = Path.of("src", "test", "php", "wordpress.php");

    /** The script that articles with frames of others have. */
    static final Path EMBED_SCRIPT = FOLDER.resolve("wp-includes/js/wp-embed.min.js");

    private WordPress() {}

    /** Where it is not there, the test says so and is skipped. */
    static void assumeUnpacked() {
        if (!Files.isExecutable(PHP) || !Files.isRegularFile(EMBED_SCRIPT)) {
            String missing = "no PHP at " + PHP + ", or no WordPress in " + FOLDER
                    + ": tests with WordPress need both (.ci/run fetches them)";
            System.err.println(missing); // Maven tells how many tests were skipped, but not why
            Assumptions.abort(missing);
        }
    }

    /** Where WordPress would ask about a page; empty where it finds nothing. */
    static String discover(String address, String page) {
        return run("discover", address, page);
    }

    /** What WordPress would put into an article for an answer about an address; "refused" where it does not trust it. */
    static String embed(String address, String answer) {
        return run("embed", address, answer);
    }

    /** What WordPress keeps of an article by an author who may not write any HTML. */
    static String post(String html) {
        return run("post", "", html);
    }

    private static String run(String task, String address, String input) {
        String folder = FOLDER.toAbsolutePath().toString();
        return Program.run(Path.of("."), input, List.of(PHP.toString(), SCRIPT.toString(), folder, task, address));
    }
}
