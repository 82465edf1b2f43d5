package org.cityprofiles.servlet.visit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;
import org.cityprofiles.render.page.StyleSheet;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.servlet.http.Digest;
import org.cityprofiles.servlet.http.Representation;

/** The style sheets and scripts of this version, under names that change with their content. */
public enum AssetFile {
    /** The style sheet of all views. */
    VIEWS(StyleSheet.VIEWS),
    /** The style sheet of complete pages. */
    PAGES(StyleSheet.PAGES),
    /** The style sheet of the page on which snippets are made. */
    BUILDER_STYLE(StyleSheet.BUILDER),
    /** Copies snippets. */
    BUILDER("builder"),
    /** Tells the page around a frame how high the frame's content is. */
    FRAME("frame"),
    /** Turns links to our pages into frames. */
    EMBED("embed"),
    /** Defines the custom elements. */
    ELEMENTS("elements");

    /** The version of the software. */
    public static final String VERSION = version();

    private static final int HASH_DIGITS = 8;

    private final String fileName;
    private final String contentType;

    @SuppressWarnings("ImmutableEnumChecker") // never given away
    private final byte[] bytes;

    AssetFile(StyleSheet styleSheet) {
        this.bytes = styleSheet.bytes();
        this.contentType = Representation.CSS;
        this.fileName = styleSheet.hashedName();
    }

    /** A script that the build has checked and packed. */
    AssetFile(String script) {
        this.bytes = resource("/org/cityprofiles/servlet/script/" + script + ".js");
        this.contentType = Representation.JAVASCRIPT;
        String hash = HexFormat.of().formatHex(Digest.SHA_256.of(bytes));
        this.fileName = script + '.' + hash.substring(0, HASH_DIGITS) + ".js";
    }

    /** Where the style sheet of a host's own colour is, relative to the root of our addresses. */
    public static String accent(Colour colour) {
        return address("accent." + colour.hex() + ".css");
    }

    /** What is in the file, as a new array. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its media type. */
    public String contentType() {
        return contentType;
    }

    /** The name of the file, which changes with its content. */
    public String fileName() {
        return fileName;
    }

    /** Where it is, relative to the root of our addresses. */
    public String address() {
        return address(fileName);
    }

    /** What a page that pins the file says of its content (Subresource Integrity), such as {@code sha384-…}. */
    public String integrity() {
        return Digest.SHA_384.source(bytes);
    }

    private static String address(String fileName) {
        return "assets/" + VERSION + '/' + fileName;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Objects.requireNonNull(AssetFile.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static String version() {
        Properties build = new Properties();
        try {
            build.load(new ByteArrayInputStream(resource("build.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read from memory", e);
        }
        return Objects.requireNonNull(build.getProperty("version"), "version");
    }
}
