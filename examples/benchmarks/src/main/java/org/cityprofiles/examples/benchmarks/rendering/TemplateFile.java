package org.cityprofiles.examples.benchmarks.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reads templates without line breaks and indentation, since our writer writes none: so a template can be laid out for
 * its reader, and no engine has more bytes to write than another.
 */
public final class TemplateFile {
    private TemplateFile() {}

    /** The template of an engine, its lines joined. */
    public static String joined(String engine, String name) {
        return text(engine, name).lines().map(String::stripLeading).collect(Collectors.joining());
    }

    /** The template of an engine as it is. */
    public static String text(String engine, String name) {
        String file = engine + "/" + name;
        try (InputStream stream = Objects.requireNonNull(TemplateFile.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
