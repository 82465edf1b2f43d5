package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.ErrorView;
import org.cityprofiles.render.view.IndexView;

/** Prints the list of all cities, networks and practices, and the page that says why there is no page. */
final class ListHtml {
    private static final Tag ROOT = Tag.DIV.classed("cp");
    private static final Tag HEADER = Tag.HEADER.classed("cp-head");
    private static final Tag TAGLINE = Tag.P.classed("cp-tagline");
    private static final Tag SECTION = Tag.SECTION.classed("cp-sec");
    private static final Tag LIST = Tag.UL.classed("cp-index");
    private static final Tag META = Tag.SPAN.classed("cp-meta");

    private ListHtml() {}

    static void index(Html out, IndexView index) {
        out.element(ROOT, index, ListHtml::indexContent);
    }

    private static void indexContent(Html out, IndexView index) {
        out.element(HEADER, index, ListHtml::indexHeader);
        Words.elementIfAny(out, Tag.P, index.note());
        out.each(index.lists(), ListHtml::list);
    }

    private static void indexHeader(Html out, IndexView index) {
        Headings.TITLE.print(out, index.heading());
        Words.element(out, TAGLINE, index.intro());
    }

    private static void list(Html out, Listing<IndexEntry> listing) {
        out.element(SECTION, listing, ListHtml::listContent);
    }

    private static void listContent(Html out, Listing<IndexEntry> listing) {
        Headings.SECTION.print(out, listing.heading());
        out.start(LIST).each(listing.items(), ListHtml::entry);
    }

    private static void entry(Html out, IndexEntry entry) {
        out.element(Tag.LI, entry, ListHtml::entryContent);
    }

    private static void entryContent(Html out, IndexEntry entry) {
        Words.linked(out, entry.name());
        if (entry.detail() != null) {
            out.text(" ");
            Words.element(out, META, entry.detail());
        }
    }

    static void error(Html out, ErrorView error) {
        out.element(ROOT, error, ListHtml::errorContent);
    }

    private static void errorContent(Html out, ErrorView error) {
        out.element(HEADER, error.heading(), Headings.TITLE::print);
        out.each(error.texts(), ListHtml::paragraph);
        if (error.back().link() != null) {
            out.element(Tag.P, error.back(), Words::linked);
        }
    }

    private static void paragraph(Html out, Text text) {
        Words.element(out, Tag.P, text);
    }
}
