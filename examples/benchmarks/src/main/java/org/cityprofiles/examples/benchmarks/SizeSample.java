package org.cityprofiles.examples.benchmarks;

import java.util.List;
import org.cityprofiles.examples.benchmarks.rendering.SampleViews;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.page.StyleSheet;

/**
 * Something that a visitor loads, and how much of it there may be.
 *
 * @param what what it is
 * @param bytes the thing itself
 * @param limit the most bytes it may have, compressed
 */
@SuppressWarnings("ArrayRecordComponent") // two of them are never compared
record SizeSample(String what, byte[] bytes, int limit) {
    /** What there is a limit for. */
    static List<SizeSample> all() {
        return List.of(
                new SizeSample(
                        "profile of Ghent, Italian, as a fragment",
                        HtmlPrinter.fragment(SampleViews.city("ghent", "it")),
                        4_000),
                new SizeSample("style sheet of the views", StyleSheet.VIEWS.bytes(), 2_500));
    }
}
