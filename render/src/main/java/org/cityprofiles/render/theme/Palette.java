package org.cityprofiles.render.theme;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All the colours of a theme, in which every text can be read. Immutable.
 *
 * <pre>{@code
 * Palette palette = Palette.builder().paper(Colour.parse("#ffffff")).accent(Colour.parse("#0a5a66")).build();
 * String css = ".our-page{" + palette.declarations() + "}";
 * }</pre>
 *
 * @param ink texts
 * @param muted remarks
 * @param paper the ground of a view
 * @param tint the ground of notes and of what is set apart
 * @param line fine lines, which nothing depends on
 * @param accent links and titles; a ground too, with the paper as text
 * @param warm ornaments, and what stands above titles
 * @param fill the ground of the key points
 * @param onFill texts on that
 */
public record Palette(
        Colour ink,
        Colour muted,
        Colour paper,
        Colour tint,
        Colour line,
        Colour accent,
        Colour warm,
        Colour fill,
        Colour onFill) {
    /** Our own light colours. */
    public static final Palette LIGHT =
            parse("22272b", "5a6268", "fffdf9", "f4efe6", "ddd4c5", "0a5a66", "a8421b", "0a5a66", "fffdf9");

    /** Our own dark colours. */
    public static final Palette DARK =
            parse("ece7df", "b3aca1", "191b1d", "24272a", "3d4145", "7fcbd6", "f0a37c", "10424b", "f3efe8");

    /**
     * Checks the contrasts.
     *
     * @throws ContrastException when a text could not be read, with the pair and the ratio
     */
    public Palette {
        requireNonNull(line, "line");
        require("ink", ink, paper, tint);
        require("muted", muted, paper, tint);
        require("accent", accent, paper, tint);
        require("warm", warm, paper, tint);
        require("on-fill on fill", onFill, fill);
    }

    private static void require(String name, Colour text, Colour paper, Colour tint) {
        require(name + " on paper", text, paper);
        require(name + " on tint", text, tint);
    }

    private static void require(String pair, Colour text, Colour ground) {
        double found = Contrast.of(text, ground);
        if (found < Contrast.TEXT) {
            throw new ContrastException(pair, text, ground, found);
        }
    }

    private static Palette parse(
            String ink,
            String muted,
            String paper,
            String tint,
            String line,
            String accent,
            String warm,
            String fill,
            String onFill) {
        return new Palette(
                Colour.parse(ink),
                Colour.parse(muted),
                Colour.parse(paper),
                Colour.parse(tint),
                Colour.parse(line),
                Colour.parse(accent),
                Colour.parse(warm),
                Colour.parse(fill),
                Colour.parse(onFill));
    }

    /** A builder that begins with our own light colours. */
    public static PaletteBuilder builder() {
        return new PaletteBuilder(LIGHT);
    }

    /** A builder that begins with these colours. */
    public PaletteBuilder toBuilder() {
        return new PaletteBuilder(this);
    }

    /** The custom properties, for a rule of the host's own style sheet: {@code --cp-ink:#22272b;--cp-muted:…}. */
    public String declarations() {
        return properties().entrySet().stream()
                .map(entry -> entry.getKey() + ':' + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    /** The colours by the names of their custom properties. */
    public Map<String, Colour> properties() {
        Map<String, Colour> properties = new LinkedHashMap<>();
        properties.put("--cp-ink", ink);
        properties.put("--cp-muted", muted);
        properties.put("--cp-paper", paper);
        properties.put("--cp-tint", tint);
        properties.put("--cp-line", line);
        properties.put("--cp-accent", accent);
        properties.put("--cp-warm", warm);
        properties.put("--cp-fill", fill);
        properties.put("--cp-on-fill", onFill);
        return properties;
    }
}
