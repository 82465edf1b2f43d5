package org.cityprofiles.examples.server;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.Optional;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.examples.hosts.HostSite;
import org.cityprofiles.examples.hosts.Widgets;
import org.cityprofiles.servlet.visit.AssetFile;

/** Starts the website of a town that embeds widgets of the sample catalogue. */
final class Demonstration {
    private static final int USUAL_PORT = 8081;

    private Demonstration() {}

    /**
     * The website, or nothing where it is not wanted, or the catalogue has not what it embeds.
     *
     * @param base the address of the widgets
     * @throws BadSettingException when the port that is named cannot be used
     */
    static Optional<HostSite> start(Settings settings, Catalogue catalogue, Optional<URI> base)
            throws BadSettingException, IOException {
        if (base.isEmpty() || settings.hostPagesOff() || !isSample(catalogue)) {
            return Optional.empty();
        }
        Widgets widgets = new Widgets(base.get(), AssetFile.VIEWS.address());
        int port = settings.hostPagesPort().orElse(settings.port() == 0 ? 0 : USUAL_PORT);
        try {
            return Optional.of(HostSite.start(widgets, settings.host(), port));
        } catch (BindException e) {
            if (settings.hostPagesPort().isPresent()) {
                throw BadSettingException.of(Setting.HOST_PAGES_PORT, "a free port or off", Integer.toString(port));
            }
            return Optional.of(HostSite.start(widgets, settings.host(), 0));
        }
    }

    private static boolean isSample(Catalogue catalogue) {
        return catalogue.profile(Slug.parse("milan")).isPresent()
                && catalogue.network(Slug.parse("le-citta-del-dialogo")).isPresent();
    }
}
