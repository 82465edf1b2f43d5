package org.cityprofiles.render.page;

import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.IndexGroup;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.view.IndexView;
import org.cityprofiles.render.view.SearchView;

/** Prints lists of documents. */
final class ListHtml {
    static final Tag ROOT = Tag.DIV.classed("cp");
    private static final Tag HEADER = Tag.HEADER.classed("cp-head");
    private static final Tag TAGLINE = Tag.P.classed("cp-tagline");
    private static final Tag NOTE = Tag.P.classed("cp-note");
    private static final Tag SECTION = Tag.SECTION.classed("cp-sec cp-group");
    private static final Tag PART = Tag.SECTION.classed("cp-part");
    private static final Tag LIST = Tag.UL.classed("cp-index");
    private static final Tag RESULTS = Tag.UL.classed("cp-found");
    private static final Tag META = Tag.SPAN.classed("cp-meta");
    private static final Tag SUMMARY = Tag.P.classed("cp-sum");
    private static final Tag ALL = Tag.P.classed("cp-all");

    private ListHtml() {}

    static void index(Html out, IndexView index) {
        CityHtml.root(out.start(ROOT), index.options()).content(index, ListHtml::indexContent);
    }

    private static void indexContent(Html out, IndexView index) {
        out.element(HEADER, index, ListHtml::indexHeader);
        if (index.filter() != null) {
            FormHtml.filter(out, index.filter());
        }
        Words.elementIfAny(out, NOTE, index.note());
        out.each(index.groups(), ListHtml::group);
    }

    private static void indexHeader(Html out, IndexView index) {
        Headings.TITLE.print(out, index.heading());
        Words.element(out, TAGLINE, index.intro());
        if (index.search() != null) {
            FormHtml.search(out, index.search());
        }
    }

    private static void group(Html out, IndexGroup group) {
        out.element(SECTION, group, ListHtml::groupContent);
    }

    private static void part(Html out, IndexGroup group) {
        out.element(PART, group, ListHtml::groupContent);
    }

    private static void groupContent(Html out, IndexGroup group) {
        Headings.SECTION.print(out, group.heading());
        if (!group.entries().isEmpty()) {
            out.start(LIST).each(group.entries(), ListHtml::entry);
        }
        out.each(group.groups(), ListHtml::part);
        Linked all = group.all();
        if (all != null) {
            out.element(ALL, all, Words::linked);
        }
    }

    static void entry(Html out, IndexEntry entry) {
        out.element(Tag.LI, entry, ListHtml::entryContent);
    }

    private static void entryContent(Html out, IndexEntry entry) {
        Words.linked(out, entry.name());
        if (!entry.details().isEmpty()) {
            out.text(" ");
            out.start(META).each(entry.details(), PartHtml::bit);
        }
        Words.elementIfAny(out, SUMMARY, entry.summary());
    }

    static void search(Html out, SearchView search) {
        CityHtml.root(out.start(ROOT), search.options()).content(search, ListHtml::searchContent);
    }

    private static void searchContent(Html out, SearchView search) {
        out.element(HEADER, search, ListHtml::searchHeader);
        Words.elementIfAny(out, NOTE, search.note());
        if (search.results() != null) {
            out.element(SECTION, search.results(), ListHtml::results);
        }
    }

    private static void searchHeader(Html out, SearchView search) {
        Headings.TITLE.print(out, search.heading());
        if (search.form() != null) {
            FormHtml.search(out, search.form());
        }
    }

    private static void results(Html out, Listing<IndexEntry> results) {
        Headings.SECTION.print(out, results.heading());
        Words.elementIfAny(out, ALL, results.note());
        out.start(RESULTS).each(results.items(), ListHtml::entry);
    }
}
