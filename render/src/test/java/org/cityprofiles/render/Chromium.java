package org.cityprofiles.render;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cityprofiles.render.page.StyleSheet;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium; documents are handed to it under addresses that nobody has, and nothing else is answered. */
final class Chromium implements AutoCloseable {
    private static final Path BINARY = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String ORIGIN = "https://views.invalid/";

    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    private Chromium() {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BINARY)
                        .setArgs(ARGUMENTS));
    }

    /** Starts it; where it is not installed the test says so and is skipped. */
    static Chromium start() {
        if (!Files.isExecutable(BINARY)) {
            String missing = "no Chromium at " + BINARY + ": browser tests need it (apt install chromium)";
            System.err.println(missing); // Maven tells how many tests were skipped, but not why
            Assumptions.abort(missing);
        }
        return new Chromium();
    }

    /** A page that sees nothing but our documents and style sheets. */
    Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.route("**/*", this::answer);
        return context.newPage();
    }

    /** Shows a document. */
    void show(Page page, String name, String html) {
        documents.put(name, html);
        page.navigate(ORIGIN + name);
    }

    private void answer(Route route) {
        String name = route.request().url().substring(ORIGIN.length());
        String document = documents.get(name);
        if (document != null) {
            route.fulfill(answer("text/html; charset=utf-8", document));
        } else if (name.endsWith(".css")) {
            StyleSheet sheet = name.endsWith(StyleSheet.PAGES.fileName()) ? StyleSheet.PAGES : StyleSheet.VIEWS;
            route.fulfill(answer("text/css; charset=utf-8", new String(sheet.bytes(), StandardCharsets.UTF_8)));
        } else {
            route.abort();
        }
    }

    private static Route.FulfillOptions answer(String type, String body) {
        return new Route.FulfillOptions().setContentType(type).setBody(body);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
