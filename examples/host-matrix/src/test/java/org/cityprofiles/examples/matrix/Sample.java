package org.cityprofiles.examples.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.loader.LoadResult;

/** The sample catalogue, and where to serve it. */
final class Sample {
    private Sample() {}

    static Catalogue catalogue() throws IOException {
        LoadResult result = CatalogueLoader.strict().load(Path.of(System.getProperty("catalogue", "../catalogue")));
        if (result instanceof LoadResult.Loaded loaded) {
            return loaded.catalogue();
        }
        throw new IllegalStateException(result.problems().toString());
    }

    /** The address of a server that is still to be started: what it serves has its own address in it. */
    static URI freeAddress() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }
    }

    /** A file beside this class. */
    static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
