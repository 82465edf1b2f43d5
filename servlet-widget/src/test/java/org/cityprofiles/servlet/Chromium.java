package org.cityprofiles.servlet;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium. For one thread. */
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

    private final Playwright playwright;
    private final Browser browser;

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

    /**
     * A tab with a visitor of its own, and what was seen of it.
     *
     * @param page the tab
     * @param errors what the console told as errors, and exceptions that nobody caught
     * @param requests the addresses that were asked for
     */
    record Tab(Page page, List<String> errors, List<String> requests) implements AutoCloseable {
        /** Opens an address and waits until all that it embeds at once is there. */
        Tab open(String address) {
            page.navigate(address);
            return this;
        }

        /** The cookies of the visitor, whoever set them. */
        int cookies() {
            return page.context().cookies().size();
        }

        @Override
        public void close() {
            page.context().close();
        }
    }

    /** A new tab, 1,000 pixels wide. */
    Tab tab() {
        return tab(new Browser.NewContextOptions().setViewportSize(1_000, 800));
    }

    /** A new tab with options. */
    Tab tab(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        List<String> errors = Collections.synchronizedList(new ArrayList<>());
        List<String> requests = Collections.synchronizedList(new ArrayList<>());
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        page.onRequest(request -> requests.add(request.url()));
        return new Tab(page, errors, requests);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
