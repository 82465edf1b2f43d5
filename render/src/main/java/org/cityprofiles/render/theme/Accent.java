package org.cityprofiles.render.theme;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A host's own colour, made readable on the papers of both our themes: the hue stays, the lightness moves as little as
 * it must until texts reach a contrast of 4.5:1. Immutable.
 *
 * <pre>{@code
 * Accent accent = Accent.of(Colour.parse("#e2001a"));
 * accent.corrections();  // [dark accent on tint: #e2001a has a contrast of 3.06:1, expected 4.5:1; …]
 * accent.css();          // to be served beside our style sheet, for views made with this accent
 * }</pre>
 *
 * @param asked the colour asked for
 * @param light links and titles in the light theme
 * @param lightFill the ground of the key points in the light theme
 * @param dark links and titles in the dark theme
 * @param darkFill the ground of the key points in the dark theme
 * @param corrections what had to be changed; empty where the colour could be used as it is everywhere
 */
public record Accent(
        Colour asked, Colour light, Colour lightFill, Colour dark, Colour darkFill, List<Correction> corrections) {
    /** Copies the list. */
    public Accent {
        requireNonNull(asked, "asked");
        requireNonNull(light, "light");
        requireNonNull(lightFill, "lightFill");
        requireNonNull(dark, "dark");
        requireNonNull(darkFill, "darkFill");
        corrections = List.copyOf(corrections);
    }

    /** The accent that is nearest to a colour; there is one for every colour. */
    public static Accent of(Colour colour) {
        List<Correction> corrections = new ArrayList<>();
        return new Accent(
                colour,
                text("light", Palette.LIGHT, colour, corrections),
                fill("light", Palette.LIGHT, colour, corrections),
                text("dark", Palette.DARK, colour, corrections),
                fill("dark", Palette.DARK, colour, corrections),
                corrections);
    }

    private static Colour text(String theme, Palette palette, Colour colour, List<Correction> corrections) {
        return PaletteBuilder.readable(
                theme + " accent on tint", colour, List.of(palette.tint(), palette.paper()), corrections);
    }

    private static Colour fill(String theme, Palette palette, Colour colour, List<Correction> corrections) {
        return PaletteBuilder.readable(theme + " on-fill on fill", colour, List.of(palette.onFill()), corrections);
    }

    /** The style sheet for views that carry this accent ({@code data-accent}), in light and dark. */
    public String css() {
        String views = "[data-accent=\"" + asked.hex() + "\"]";
        String inDark = rule(dark, darkFill);
        return views + rule(light, lightFill) + views + "[data-theme=dark]" + inDark
                + "@media (prefers-color-scheme:dark){" + views + ":not([data-theme])" + inDark + "}";
    }

    private static String rule(Colour accent, Colour fill) {
        return "{--cp-accent:" + accent + ";--cp-fill:" + fill + "}";
    }

    /** The style sheet in UTF-8. */
    public byte[] bytes() {
        return css().getBytes(StandardCharsets.UTF_8);
    }
}
