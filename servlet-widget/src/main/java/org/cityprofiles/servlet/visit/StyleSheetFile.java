package org.cityprofiles.servlet.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.cityprofiles.render.page.StyleSheet;

/** The names under which the style sheet of this version is served. */
public final class StyleSheetFile {
    /** The version of the software. */
    public static final String VERSION = version();

    /** The name of the file, which changes with its content. */
    public static final String NAME = StyleSheet.VIEWS.hashedName();

    /** Where it is, relative to the root of our addresses. */
    public static final String ADDRESS = "assets/" + VERSION + '/' + NAME;

    private StyleSheetFile() {}

    private static String version() {
        String file = "build.properties";
        try (InputStream stream = Objects.requireNonNull(StyleSheetFile.class.getResourceAsStream(file), file)) {
            Properties build = new Properties();
            build.load(stream);
            return Objects.requireNonNull(build.getProperty("version"), "version");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
