package org.cityprofiles.servlet;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Our servlet in Jetty, a site of somebody else that embeds our views, and Debian's Chromium to look at it. */
final class ElementsStage implements AutoCloseable {
    /** Waits until an element has come to an end, and says whether it shows a view. */
    private static final String SETTLED =
            """
            (id) => new Promise((settle) => {
              const look = () => {
                const element = document.getElementById(id);
                const root = element && element.shadowRoot;
                root && root.firstChild && !element.hasAttribute('aria-busy')
                    ? settle(root.firstChild.localName !== 'slot')
                    : setTimeout(look, 10);
              };
              setTimeout(look, 10);
            })""";

    private final Chromium chromium = Chromium.start();
    private final TwoSites sites = TwoSites.start();
    private final HostServer host = new HostServer();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private List<String> requests = List.of();

    /** The root of our addresses. */
    String base() {
        return sites.base();
    }

    /** The site of somebody else. */
    HostServer host() {
        return host;
    }

    /** A page of that site with our script. */
    String document(String language, String head, String body) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>Comune</title>"
                + head
                + "<script async src=\"" + base()
                + "v1/elements.js\"></script></head><body><main><h1>Comune</h1><h2>Città</h2>"
                + body + "</main></body></html>";
    }

    /** Shows a page of that site in a window of its own. */
    Page show(HostServer.Answer answer, String... scripts) {
        return show(new Browser.NewContextOptions(), answer, scripts);
    }

    /** Shows a page of that site in a window of its own, in which some scripts run before anything else does. */
    Page show(Browser.NewContextOptions options, HostServer.Answer answer, String... scripts) {
        said.clear();
        host.put("/page", answer);
        Chromium.Tab tab = chromium.tab(options);
        requests = tab.requests();
        Page page = tab.page();
        for (String script : scripts) {
            page.addInitScript(script);
        }
        page.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
        page.onPageError(error -> said.add("uncaught: " + error));
        page.navigate(host.address() + "page");
        return page;
    }

    /** Shows a page in Italian with a body that is given. */
    Page show(String body, String... scripts) {
        return show(HostServer.Answer.html(document("it", "", body)), scripts);
    }

    /** Waits until the element with an id shows its view, or else its fallback; says whether it is the view. */
    static boolean settled(Page page, String id) {
        return (Boolean) page.evaluate(SETTLED, id);
    }

    /** What the last page said on the console. */
    List<String> said() {
        return List.copyOf(said);
    }

    /** What the last page asked for. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        chromium.close();
        sites.close();
        host.close();
    }
}
