package org.cityprofiles.render.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Our style sheets: nothing in them is fetched from elsewhere. A host changes the look by setting custom properties on an
 * element around a view:
 *
 * <ul>
 *   <li>{@code --cp-ink} texts, {@code --cp-muted} remarks, {@code --cp-accent} links and titles, {@code --cp-warm}
 *       ornaments, {@code --cp-line} fine lines: colours;
 *   <li>{@code --cp-paper} the ground of a view, {@code --cp-tint} of what is set apart, {@code --cp-fill} of the key
 *       points and {@code --cp-on-fill} texts on that: colours; {@link org.cityprofiles.render.theme.Palette} checks that
 *       they can be read together;
 *   <li>{@code --cp-font} texts, {@code --cp-display} titles: lists of font families;
 *   <li>{@code --cp-radius} the roundness of corners, {@code --cp-space} the space between parts: lengths;
 *   <li>{@code --cp-density} how far lines and items stand apart: a number, 1 unless set, less for closer.
 * </ul>
 *
 * <p>Sizes follow the text around a view, so {@code em} in these lengths is the size of texts where they are used. A
 * colour that is not set is that of our light or dark theme, as the reader's system asks or {@code data-theme} says.
 */
public enum StyleSheet {
    /** The style sheet of all views, wherever they stand. */
    VIEWS("city-profiles", "base", "profile", "network", "card", "picture", "media"),
    /** The style sheet of documents for frames; needs {@link #VIEWS}. */
    FRAMES("city-profiles-frame", "frame"),
    /** The style sheet of what stands around views on complete pages, and of the lists there; needs {@link #VIEWS}. */
    PAGES("city-profiles-page", "page"),
    /** The style sheet of the page on which snippets are made; needs {@link #PAGES}. */
    BUILDER("city-profiles-builder", "builder");

    private static final int HASH_DIGITS = 8;

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // never given away
    private final byte[] bytes;

    StyleSheet(String label, String... files) {
        this.label = label;
        this.bytes = Arrays.stream(files)
                .map(CssFile::packed)
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    /** The style sheet in UTF-8, as a new array. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The name of the file, without version: {@code city-profiles.css}. */
    public String fileName() {
        return label + ".css";
    }

    /** The name of the file with a part that changes with the content: {@code city-profiles.0a1b2c3d.css}. */
    public String hashedName() {
        return label + '.' + hash() + ".css";
    }

    /** The start of its SHA-256 in hexadecimal digits. */
    public String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
