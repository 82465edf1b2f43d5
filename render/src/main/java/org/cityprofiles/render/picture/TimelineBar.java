package org.cityprofiles.render.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;

/**
 * A period on a timeline. Immutable.
 *
 * @param label what lasted
 * @param period how long, in words
 * @param stretches where it lies
 */
public record TimelineBar(Linked label, Text period, List<Stretch> stretches) {
    /**
     * A part of a bar.
     *
     * @param start in thousandths of the width, from the left
     * @param width in thousandths of the width
     * @param certain whether both ends are known; otherwise it only shows that the period goes on or began earlier
     */
    public record Stretch(int start, int width, boolean certain) {}

    /** Checks that what is always there is there, and copies the list. */
    public TimelineBar {
        requireNonNull(label, "label");
        requireNonNull(period, "period");
        stretches = List.copyOf(stretches);
    }
}
