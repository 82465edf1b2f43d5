package org.cityprofiles.examples.hosts;

import java.net.URI;

/**
 * Where the widgets come from. Immutable.
 *
 * @param base the base address of the widget server, which ends in a slash
 * @param styles the address of the style sheet for included fragments, relative to the base
 */
public record Widgets(URI base, String styles) {
    /** Checks the base address. */
    public Widgets {
        if (!base.isAbsolute() || !base.toString().endsWith("/")) {
            throw new IllegalArgumentException("expected an absolute address that ends in a slash, found " + base);
        }
    }

    String at(String relative) {
        return base + relative;
    }

    /** What a content security policy calls the server. */
    String origin() {
        return base.getScheme() + "://" + base.getAuthority();
    }
}
