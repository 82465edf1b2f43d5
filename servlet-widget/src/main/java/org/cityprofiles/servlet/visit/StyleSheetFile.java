package org.cityprofiles.servlet.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.cityprofiles.render.page.StyleSheet;
import org.cityprofiles.render.theme.Colour;

/** The names under which the style sheets of this version are served. */
public enum StyleSheetFile {
    /** The style sheet of all views. */
    VIEWS(StyleSheet.VIEWS),
    /** The style sheet of complete pages. */
    PAGES(StyleSheet.PAGES);

    /** The version of the software. */
    public static final String VERSION = version();

    @SuppressWarnings("ImmutableEnumChecker") // an enum is
    private final StyleSheet styleSheet;

    private final String fileName;

    StyleSheetFile(StyleSheet styleSheet) {
        this.styleSheet = styleSheet;
        this.fileName = styleSheet.hashedName();
    }

    /** Where the style sheet of a host's own colour is, relative to the root of our addresses. */
    public static String accent(Colour colour) {
        return "assets/" + VERSION + "/accent." + colour.hex() + ".css";
    }

    /** What is in the file. */
    public StyleSheet styleSheet() {
        return styleSheet;
    }

    /** The name of the file, which changes with its content. */
    public String fileName() {
        return fileName;
    }

    /** Where it is, relative to the root of our addresses. */
    public String address() {
        return "assets/" + VERSION + '/' + fileName;
    }

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
