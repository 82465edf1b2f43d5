package org.cityprofiles.examples.matrix;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cityprofiles.examples.hosts.HostPages;
import org.cityprofiles.examples.hosts.HostSite;
import org.cityprofiles.examples.hosts.Variant;
import org.cityprofiles.examples.hosts.Way;
import org.cityprofiles.examples.hosts.Widgets;
import org.cityprofiles.examples.server.EmbeddedServer;
import org.cityprofiles.servlet.RequestHandler;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.WidgetRequest;
import org.cityprofiles.servlet.visit.AssetFile;

/** The widget server and the town's website, each on a port of its own, and a browser. */
final class Town implements AutoCloseable {
    private final Chromium chromium;
    private final URI widgets;
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final EmbeddedServer server;
    private final HostSite site;

    private Town(Chromium chromium) throws IOException {
        this.chromium = chromium;
        this.widgets = Sample.freeAddress();
        WidgetHandler handler =
                WidgetHandler.builder(Sample.catalogue()).baseAddress(widgets).build();
        // the heights of all views are reckoned when they are asked for first
        handler.handle(WidgetRequest.get("/v1/embed.css"));
        this.server = EmbeddedServer.start(counting(handler), widgets.getHost(), widgets.getPort());
        this.site = HostSite.start(new Widgets(widgets, AssetFile.VIEWS.address()), "127.0.0.1", 0);
    }

    static Town start() throws IOException {
        return new Town(Chromium.start());
    }

    /** The handler, and what it is asked for. */
    private RequestHandler counting(RequestHandler handler) {
        return request -> {
            requests.add(request.path());
            return handler.handle(request);
        };
    }

    void forgetRequests() {
        requests.clear();
    }

    /** What the widget server was asked for by browsers; what the town's own server asks for does not count. */
    List<String> requests() {
        return requests.stream()
                .filter(path -> !path.startsWith("/v1/fragment/") && !path.startsWith("/v1/oembed"))
                .toList();
    }

    URI widgets() {
        return widgets;
    }

    /** The overview, on a host of another name: for a browser, another site. */
    URI site() {
        return site.address();
    }

    String address(String language, Variant variant, Way way) {
        return site().resolve(HostPages.address(language, variant, way)).toString();
    }

    BrowserContext visitor(Browser.NewContextOptions options) {
        return chromium.visitor(options);
    }

    @Override
    public void close() {
        site.close();
        server.close();
        chromium.close();
    }
}
