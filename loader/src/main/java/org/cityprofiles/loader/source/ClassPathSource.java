package org.cityprofiles.loader.source;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/** A folder of resources, in a directory or in a jar of the class path. */
record ClassPathSource(ClassLoader classes, String folder) implements Source {
    @Override
    public Listing list(Limits limits) throws IOException {
        return place().list(limits);
    }

    @Override
    public Optional<byte[]> bytes(String name) throws IOException {
        return place().bytes(name);
    }

    private Source place() throws IOException {
        URL url = url();
        try {
            return switch (url.getProtocol()) {
                case "file" -> new FolderSource(Path.of(url.toURI()));
                case "jar" -> jar(url);
                default -> throw new IOException("cannot list " + url);
            };
        } catch (URISyntaxException fault) {
            throw new IOException("cannot list " + url, fault);
        }
    }

    private Source jar(URL url) throws IOException {
        String name = ((JarURLConnection) url.openConnection()).getJarFileURL().toString();
        return new ArchiveSource(name, folder + "/", () -> open(url));
    }

    // asked of the connection and not of the file, so that jars inside jars work as their class loader wants it
    private static ZipFile open(URL url) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private URL url() throws IOException {
        URL found = classes.getResource(folder);
        // a jar need not have entries for its folders
        URL known = found == null ? classes.getResource(folder + "/catalogue.json") : found;
        if (known == null) {
            throw new NoSuchFileException(folder + " is not on the class path");
        }
        return known;
    }
}
