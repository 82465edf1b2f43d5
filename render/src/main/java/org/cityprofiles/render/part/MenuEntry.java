package org.cityprofiles.render.part;

import static java.util.Objects.requireNonNull;

import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.text.Text;

/**
 * A page in the main menu. Immutable.
 *
 * @param text its name
 * @param link its address
 * @param here whether this is it
 */
public record MenuEntry(Text text, Link link, boolean here) {
    /** Checks that name and address are there. */
    public MenuEntry {
        requireNonNull(text, "text");
        requireNonNull(link, "link");
    }
}
