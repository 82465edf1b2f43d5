package org.cityprofiles.examples.hosts;

import java.util.List;
import java.util.Locale;

/** The ways to embed. */
public enum Way {
    /** The host's server puts the markup into its page. */
    FRAGMENT,
    /** A link in the text, which one script for the whole site turns into a frame. */
    LINK,
    /** An element of our own. */
    ELEMENT,
    /** A frame that somebody has pasted. */
    FRAME,
    /** What a content management system makes of an address that it asks us about. */
    OEMBED;

    /** The word in addresses and names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The directives of a content security policy that must allow the widget server, and no others. */
    List<String> directives() {
        return switch (this) {
            case FRAGMENT -> List.of("style-src");
            case LINK, FRAME -> List.of("style-src", "script-src", "frame-src");
            case ELEMENT -> List.of("style-src", "script-src", "connect-src");
            case OEMBED -> List.of("frame-src");
        };
    }
}
