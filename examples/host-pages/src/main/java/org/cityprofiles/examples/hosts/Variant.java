package org.cityprofiles.examples.hosts;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The conditions under which widgets are embedded. */
public enum Variant {
    /** None. */
    PLAIN("it"),
    /** A content security policy that allows what we publish as needed, and nothing more. */
    STRICT_CSP("de"),
    /** No script may write markup. */
    TRUSTED_TYPES("it"),
    /** Cross-Origin-Embedder-Policy. */
    ISOLATED("el"),
    /** A page that is dark whatever the visitor's system says. */
    DARK("de"),
    /** A page that runs from right to left. */
    ARABIC("ar"),
    /** A style sheet that resets and forces. */
    HOSTILE_STYLES("it"),
    /** A style sheet that hides whatever is embedded. */
    HIDDEN_WIDGETS("it"),
    /** Scripts that have changed what all scripts use. */
    POLLUTED("it"),
    /** Each widget two times. */
    TWICE("el"),
    /** The script of the way two times. */
    LOADER_TWICE("it"),
    /** Widgets that are not drawn at first. */
    TABS("de"),
    /** No script runs. */
    NO_SCRIPT("it"),
    /** Frames without any right. */
    SANDBOXED("de"),
    /** Widgets far below the first screen. */
    PRINT("it");

    private static final String FRAMES_MAY = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

    private final String language;

    Variant(String language) {
        this.language = language;
    }

    /** The word in addresses and names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The language in which the overview shows it. */
    public String language() {
        return language;
    }

    /** The ways for which the condition means something. */
    public Set<Way> ways() {
        return switch (this) {
            case SANDBOXED -> EnumSet.of(Way.FRAME, Way.OEMBED);
            case LOADER_TWICE -> EnumSet.of(Way.LINK, Way.ELEMENT, Way.FRAME);
            default -> EnumSet.allOf(Way.class);
        };
    }

    /** The headers of its pages, beside the type. */
    Map<String, String> headers(Way way, Widgets widgets) {
        return switch (this) {
            case STRICT_CSP -> Map.of("Content-Security-Policy", strictly(way, widgets));
            case TRUSTED_TYPES ->
                Map.of("Content-Security-Policy", "require-trusted-types-for 'script'; trusted-types 'none'");
            case ISOLATED -> Map.of("Cross-Origin-Embedder-Policy", "require-corp");
            case NO_SCRIPT -> Map.of("Content-Security-Policy", "sandbox allow-same-origin allow-popups");
            default -> Map.of();
        };
    }

    private static String strictly(Way way, Widgets widgets) {
        Map<String, String> policy = new TreeMap<>(Map.of(
                "default-src",
                "'none'",
                "base-uri",
                "'none'",
                "form-action",
                "'none'",
                "img-src",
                "'self'",
                "style-src",
                "'self'"));
        way.directives()
                .forEach(directive -> policy.merge(directive, widgets.origin(), (own, other) -> own + ' ' + other));
        return String.join(
                "; ",
                policy.entrySet().stream()
                        .map(entry -> entry.getKey() + ' ' + entry.getValue())
                        .toList());
    }

    /** The rights of frames. */
    String sandbox() {
        return this == SANDBOXED ? "" : FRAMES_MAY;
    }

    /** What addresses of widgets say of the theme, or nothing. */
    String theme() {
        return this == DARK ? "&theme=dark" : "";
    }

    /** What stands in the head before everything of the widgets. */
    String head() {
        return switch (this) {
            case HOSTILE_STYLES -> "<link rel=\"stylesheet\" href=\"/hostile.css\">\n";
            case HIDDEN_WIDGETS -> "<link rel=\"stylesheet\" href=\"/hidden.css\">\n";
            case POLLUTED -> "<script src=\"/pollute.js\"></script>\n";
            case TABS -> "<script defer src=\"/tabs.js\"></script>\n";
            default -> "";
        };
    }

    /** How often each widget stands on the page. */
    int times() {
        return this == TWICE ? 2 : 1;
    }

    /** How often the page brings the scripts of the way. */
    int loads() {
        return this == LOADER_TWICE ? 2 : 1;
    }
}
