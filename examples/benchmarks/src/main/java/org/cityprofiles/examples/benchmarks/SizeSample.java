package org.cityprofiles.examples.benchmarks;

import java.util.List;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.examples.benchmarks.rendering.SampleNetworks;
import org.cityprofiles.examples.benchmarks.rendering.SampleViews;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.page.StyleSheet;
import org.cityprofiles.render.view.ViewName;

/**
 * Something that a visitor loads, and how much of it there may be.
 *
 * @param what what it is
 * @param bytes the thing itself
 * @param limit the most bytes it may have, compressed
 */
@SuppressWarnings("ArrayRecordComponent") // two of them are never compared
record SizeSample(String what, byte[] bytes, int limit) {
    private static final Slug INCLUCITIES = Slug.parse("inclucities");

    /** What there is a limit for. */
    static List<SizeSample> all() {
        return List.of(
                new SizeSample(
                        "profile of Ghent, Italian, to be included",
                        HtmlPrinter.fragment(SampleViews.city("ghent", "it")),
                        4_000),
                new SizeSample(
                        "members of a network of 40 cities",
                        HtmlPrinter.fragment(SampleNetworks.members(SampleNetworks.renderer(40))),
                        4_000),
                new SizeSample(
                        "map of a network",
                        HtmlPrinter.fragment(SampleNetworks.view(SampleViews.renderer(), INCLUCITIES, ViewName.MAP)),
                        20_000),
                new SizeSample("style sheet of the views", StyleSheet.VIEWS.bytes(), 2_500));
    }
}
