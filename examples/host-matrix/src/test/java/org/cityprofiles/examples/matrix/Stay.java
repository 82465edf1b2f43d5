package org.cityprofiles.examples.matrix;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A new visitor's stay on one page of the town, and what was noticed meanwhile. */
final class Stay implements AutoCloseable {
    private static final int HEIGHT = 900;
    /** Far more than needed, for machines that do much else meanwhile. */
    private static final double PATIENCE = 120_000;

    private final Town town;
    private final BrowserContext visitor;
    private final Page page;
    private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();

    private Stay(Town town, Browser.NewContextOptions options) {
        this.town = town;
        this.visitor = town.visitor(options);
        visitor.setDefaultNavigationTimeout(PATIENCE);
        visitor.addInitScript(Sample.text("watch.js"));
        visitor.onRequest(requests::add);
        town.forgetRequests();
        visitor.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        this.page = visitor.newPage();
        page.onPageError(errors::add);
    }

    static Stay at(Town town, String address, int width) {
        return at(town, address, new Browser.NewContextOptions().setViewportSize(width, HEIGHT));
    }

    static Stay at(Town town, String address, Browser.NewContextOptions options) {
        Stay stay = new Stay(town, options);
        stay.page.navigate(address);
        return stay;
    }

    Page page() {
        return page;
    }

    /** Scrolls to each widget, as browsers do not draw frames that are out of sight, and waits until it is there. */
    List<String> settle() {
        try {
            for (int i = 0; i < widgets(); i++) {
                show(i);
                page.waitForFunction(
                        Sample.text("settled.js"), i, new Page.WaitForFunctionOptions().setTimeout(PATIENCE / 4));
            }
            return List.of();
        } catch (TimeoutError e) {
            return List.of("the widgets do not come: " + shown());
        }
    }

    int widgets() {
        return page.locator(".widget").count();
    }

    /** Scrolls to a widget. */
    void show(int index) {
        page.evaluate("(index) => document.querySelectorAll('.widget')[index].scrollIntoView()", index);
    }

    List<String> shown() {
        return strings(page.evaluate(Sample.text("shown.js")));
    }

    /** What each widget that is drawn says, or its link where there is nothing else. */
    List<String> texts() {
        return page.querySelectorAll(".widget").stream()
                .filter(ElementHandle::isVisible)
                .map(Stay::text)
                .toList();
    }

    private static String text(ElementHandle widget) {
        ElementHandle frame = widget.querySelector("iframe");
        return frame == null
                ? (String) widget.evaluate(Sample.text("told.js"))
                : frame.contentFrame().innerText("[data-embed-root]");
    }

    /** The text of the page's print. */
    String printed() {
        try (PDDocument pdf = Loader.loadPDF(page.pdf())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("the browser's print cannot be read", e);
        }
    }

    /** Widgets without a frame that are lower or much higher than what is in them. */
    List<String> overflowing() {
        return strings(page.evaluate(Sample.text("overflowing.js")));
    }

    /** The language and the direction that the markup of each widget says, and the direction in which it runs. */
    List<String> languages() {
        List<Frame> frames = page.mainFrame().childFrames();
        return (frames.isEmpty() ? List.of(page.mainFrame()) : frames)
                .stream()
                        .flatMap(frame -> strings(frame.evaluate(Sample.text("languages.js"))).stream())
                        .toList();
    }

    /** What the browser complained about. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** How far things moved by themselves. */
    List<String> movements() {
        return strings(page.evaluate("() => movements"));
    }

    /** Forgets what moved until the page has been drawn once more: what a visitor has asked for. */
    void forgetMovements() {
        page.evaluate(
                """
                () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => {
                  movements.length = 0;
                  done();
                }, 50)))""");
    }

    /** Requests to anybody but the town and the widget server. */
    List<String> elsewhere() {
        return requests.stream()
                .map(Request::url)
                .filter(url -> !url.startsWith(town.widgets().toString()))
                .filter(url -> !url.startsWith(town.site().toString()))
                .map("request "::concat)
                .toList();
    }

    /** Requests that told the widget server on which page of the town the visitor is. */
    List<String> tellingThePage() {
        String site = town.site().toString();
        return requests.stream()
                .filter(request -> request.url().startsWith(town.widgets().toString()))
                .filter(request ->
                        request.allHeaders().getOrDefault("referer", "").startsWith(site))
                .map(request -> request.url() + " told " + request.allHeaders().get("referer"))
                .toList();
    }

    /** What was stored with the visitor, by any frame. */
    List<String> stored() {
        List<String> stored = new ArrayList<>(visitor.cookies().stream()
                .map(cookie -> "cookie " + cookie.name)
                .toList());
        for (Frame frame : page.frames()) {
            stored.addAll(strings(frame.evaluate(Sample.text("stored.js"))));
        }
        return stored;
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
