package org.cityprofiles.examples.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.examples.gallery.Gallery;
import org.cityprofiles.examples.server.operation.AccessLog;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.servlet.WidgetHandler;

/** A server as Main starts it, with short times and a log that is kept. */
final class HostileServer implements AutoCloseable {
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final EmbeddedServer server;

    HostileServer() throws IOException {
        Limits limits = Limits.usual().withHead(Duration.ofSeconds(2)).withIdle(Duration.ofSeconds(3));
        Catalogue catalogue =
                CatalogueLoader.strict().load(Path.of("..", "catalogue")).unwrap();
        server = EmbeddedServer.builder().limits(limits).bind();
        server.with(new FilesHandler("gallery", Gallery.of(catalogue).orElseThrow()::files));
        WidgetHandler handler =
                WidgetHandler.builder(catalogue).baseAddress(server.address()).build();
        server.serve(handler, List.of(new AccessLog(log::add)));
    }

    int port() {
        return server.port();
    }

    Queue<String> log() {
        return log;
    }

    @Override
    public void close() {
        server.close();
    }
}
