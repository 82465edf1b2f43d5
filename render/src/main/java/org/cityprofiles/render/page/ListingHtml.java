package org.cityprofiles.render.page;

import java.util.List;
import org.cityprofiles.render.html.Content;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.SourceView;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/** Prints lists under their headings, and what stands at the end of a document. */
final class ListingHtml {
    /** A part of a view. */
    static final Tag SECTION = Tag.SECTION.classed("cp-sec");

    /** A list of entries. */
    static final Tag LIST = Tag.UL.classed("cp-list");

    /** A list of sources. */
    static final Tag SOURCES = Tag.UL.classed("cp-sources");

    private static final Tag META = Tag.P.classed("cp-meta");
    private static final Tag NAMES = Tag.UL.classed("cp-places");
    private static final Tag FOOTER = Tag.FOOTER.classed("cp-end");
    private static final Tag COLOPHON = Tag.P.classed("cp-colophon");

    private ListingHtml() {}

    /** Prints a list under its heading, or nothing for null. */
    static <T> void print(Html out, Tag section, Tag list, @Nullable Listing<T> listing, Content<? super T> content) {
        if (listing != null) {
            out.start(section).content(listing, (html, some) -> {
                Headings.SECTION.print(html, some.heading());
                html.start(list).each(some.items(), content);
                Words.elementIfAny(html, META, some.note());
            });
        }
    }

    /** Prints a list of names. */
    static void names(Html out, @Nullable Listing<IndexEntry> listing) {
        print(out, SECTION, NAMES, listing, ListHtml::entry);
    }

    /** Prints where the facts come from, and who is responsible for them. */
    static void end(Html out, @Nullable Listing<SourceView> sources, List<Text> colophon) {
        if (sources != null || !colophon.isEmpty()) {
            out.start(FOOTER).content(colophon, (html, lines) -> {
                print(html, SECTION, SOURCES, sources, PartHtml::source);
                if (!lines.isEmpty()) {
                    html.start(COLOPHON).each(lines, PartHtml::bit);
                }
            });
        }
    }
}
