package org.cityprofiles.render.make;

import java.util.List;
import org.cityprofiles.render.text.Heading;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Gives the headings of a view their levels and anchors. Immutable. */
public record Outline(int top, @Nullable String instance) {
    /** The outline of a view that stands alone. */
    public static Outline of(ViewOptions options) {
        return new Outline(options.heading(), options.instance());
    }

    /** The heading of the whole view. */
    public Heading title(Text text) {
        return new Heading(text, top, id("title"));
    }

    /** A heading one level below. */
    public Heading section(Text text, String anchor) {
        return new Heading(text, top == 0 ? 0 : top + 1, id(anchor));
    }

    /** The outline of what stands under a heading one level below. */
    public Outline below() {
        return new Outline(top == 0 ? 0 : top + 1, instance);
    }

    /** A list under a heading; null without items. */
    public <T> @Nullable Listing<T> listing(Text heading, String anchor, List<T> items, @Nullable Text note) {
        return items.isEmpty() ? null : new Listing<>(section(heading, anchor), items, note);
    }

    private @Nullable String id(String anchor) {
        return instance == null ? null : instance + "-" + anchor;
    }
}
