package org.cityprofiles.examples.matrix;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
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
    private final URI address;
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final EmbeddedServer server;
    private final HostSite site;

    private Town(Chromium chromium, URI inner, URI widgets, Optional<URI> address) throws IOException {
        this.chromium = chromium;
        this.widgets = widgets;
        WidgetHandler handler =
                WidgetHandler.builder(Sample.catalogue()).baseAddress(widgets).build();
        // the heights of all views are reckoned when they are asked for first
        handler.handle(WidgetRequest.get("/v1/embed.css"));
        this.server = EmbeddedServer.start(counting(handler), inner.getHost(), inner.getPort());
        this.site = HostSite.start(new Widgets(widgets, AssetFile.VIEWS.address()), "127.0.0.1", 0);
        this.address = address.orElse(site.address());
    }

    static Town start() throws IOException {
        URI widgets = Sample.freeAddress();
        return new Town(Chromium.start(), widgets, widgets, Optional.empty());
    }

    /**
     * A town whose own server passes on what is asked for below a path of its website.
     *
     * @param inner where the widget server is
     * @param address the town's own server, which is started afterwards
     * @param path what stands there before the widget server's paths
     */
    static Town behind(URI inner, URI address, String path) throws IOException {
        return new Town(Chromium.start(), inner, address.resolve(path), Optional.of(address));
    }

    /** Where the town's pages are, without anything before them. */
    URI pages() {
        return site.address();
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

    /** The overview: without a server before it on a host of another name, which for a browser is another site. */
    URI site() {
        return address;
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
