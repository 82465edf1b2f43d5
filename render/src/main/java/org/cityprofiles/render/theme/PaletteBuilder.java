package org.cityprofiles.render.theme;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** Takes a host's colours; every method sets one. Mutable, for one thread. */
public final class PaletteBuilder {
    private Colour ink;
    private Colour muted;
    private Colour paper;
    private Colour tint;
    private Colour line;
    private Colour accent;
    private Colour warm;
    private Colour fill;
    private Colour onFill;

    PaletteBuilder(Palette start) {
        this.ink = start.ink();
        this.muted = start.muted();
        this.paper = start.paper();
        this.tint = start.tint();
        this.line = start.line();
        this.accent = start.accent();
        this.warm = start.warm();
        this.fill = start.fill();
        this.onFill = start.onFill();
    }

    /** Sets the colour of texts. */
    public PaletteBuilder ink(Colour colour) {
        ink = requireNonNull(colour, "colour");
        return this;
    }

    /** Sets the colour of remarks. */
    public PaletteBuilder muted(Colour colour) {
        muted = requireNonNull(colour, "colour");
        return this;
    }

    /** Sets the ground of a view. */
    public PaletteBuilder paper(Colour colour) {
        paper = requireNonNull(colour, "colour");
        return this;
    }

    /** Sets the ground of what is set apart. */
    public PaletteBuilder tint(Colour colour) {
        tint = requireNonNull(colour, "colour");
        return this;
    }

    /** Sets the colour of fine lines. */
    public PaletteBuilder line(Colour colour) {
        line = requireNonNull(colour, "colour");
        return this;
    }

    /** Sets the colour of links and titles. */
    public PaletteBuilder accent(Colour colour) {
        accent = requireNonNull(colour, "colour");
        return this;
    }

    /** Sets the colour of ornaments. */
    public PaletteBuilder warm(Colour colour) {
        warm = requireNonNull(colour, "colour");
        return this;
    }

    /** Sets the ground of the key points. */
    public PaletteBuilder fill(Colour colour) {
        fill = requireNonNull(colour, "colour");
        return this;
    }

    /** Sets the colour of texts on the key points' ground. */
    public PaletteBuilder onFill(Colour colour) {
        onFill = requireNonNull(colour, "colour");
        return this;
    }

    /**
     * The palette of exactly these colours.
     *
     * @throws ContrastException when a text could not be read, with the pair, the ratio found and the ratio needed
     */
    public Palette build() {
        return new Palette(ink, muted, paper, tint, line, accent, warm, fill, onFill);
    }

    /**
     * The palette of these colours, texts made darker or lighter where they could not be read; grounds stay.
     *
     * @throws ContrastException when no text of the hue can be read on both grounds
     */
    public Corrected buildCorrected() {
        List<Correction> corrections = new ArrayList<>();
        Palette palette = new Palette(
                readable("ink", ink, corrections),
                readable("muted", muted, corrections),
                paper,
                tint,
                line,
                readable("accent", accent, corrections),
                readable("warm", warm, corrections),
                fill,
                readable("on-fill on fill", onFill, List.of(fill), corrections));
        return new Corrected(palette, corrections);
    }

    private Colour readable(String name, Colour text, List<Correction> corrections) {
        String pair = Contrast.of(text, paper) < Contrast.of(text, tint) ? name + " on paper" : name + " on tint";
        return readable(pair, text, List.of(paper, tint), corrections);
    }

    /** What cannot be helped stays as it is, and the palette refuses it. */
    static Colour readable(String pair, Colour text, List<Colour> grounds, List<Correction> corrections) {
        Colour used = Shade.away(text, grounds.get(0), colour -> least(colour, grounds) >= Contrast.TEXT)
                .orElse(text);
        if (!used.equals(text)) {
            corrections.add(new Correction(pair, text, used, least(text, grounds), least(used, grounds)));
        }
        return used;
    }

    private static double least(Colour text, List<Colour> grounds) {
        return grounds.stream()
                .mapToDouble(ground -> Contrast.of(text, ground))
                .min()
                .orElseThrow();
    }

    /**
     * A palette, and what had to be changed for it. Immutable.
     *
     * @param palette the palette
     * @param corrections every change; empty where there was none
     */
    public record Corrected(Palette palette, List<Correction> corrections) {
        /** Copies the list. */
        public Corrected {
            requireNonNull(palette, "palette");
            corrections = List.copyOf(corrections);
        }
    }
}
