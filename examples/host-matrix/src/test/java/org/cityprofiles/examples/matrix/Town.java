package org.cityprofiles.examples.matrix;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.net.URI;
import org.cityprofiles.examples.hosts.HostPages;
import org.cityprofiles.examples.hosts.HostSite;
import org.cityprofiles.examples.hosts.Variant;
import org.cityprofiles.examples.hosts.Way;
import org.cityprofiles.examples.hosts.Widgets;
import org.cityprofiles.examples.server.EmbeddedServer;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.visit.AssetFile;

/** The widget server and the town's website, each on a port of its own, and a browser. */
final class Town implements AutoCloseable {
    private final Chromium chromium;
    private final URI widgets;
    private final EmbeddedServer server;
    private final HostSite site;

    private Town(Chromium chromium) throws IOException {
        this.chromium = chromium;
        this.widgets = Sample.freeAddress();
        WidgetHandler handler =
                WidgetHandler.builder(Sample.catalogue()).baseAddress(widgets).build();
        this.server = EmbeddedServer.start(handler, widgets.getHost(), widgets.getPort());
        this.site = HostSite.start(new Widgets(widgets, AssetFile.VIEWS.address()), "127.0.0.1", 0);
    }

    static Town start() throws IOException {
        return new Town(Chromium.start());
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
