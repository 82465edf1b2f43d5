package org.cityprofiles.render.make.list;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.FrameMaker;
import org.cityprofiles.render.make.Outline;
import org.cityprofiles.render.make.Workshop;
import org.cityprofiles.render.make.entry.IndexEntries;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.FilterForm;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.part.IndexGroup;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.IndexView;
import org.cityprofiles.render.view.ListChoice;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/**
 * What the makers of lists share. For one list.
 *
 * @param workshop the catalogue
 * @param options what the list is made for
 * @param wording chooses its words
 * @param outline levels its headings
 * @param entries makes its entries
 * @param choice what it is limited to
 * @param filters makes its forms
 */
record ListContext(
        Workshop workshop,
        ViewOptions options,
        Wording wording,
        Outline outline,
        IndexEntries entries,
        ListChoice choice,
        Filters filters) {
    static ListContext of(Workshop workshop, ViewOptions options, Wording wording, ListChoice choice) {
        IndexEntries entries = new IndexEntries(workshop, options, wording);
        Filters filters = new Filters(workshop.links(), wording, entries, choice);
        return new ListContext(workshop, options, wording, Outline.of(options), entries, choice, filters);
    }

    Catalogue catalogue() {
        return workshop.catalogue();
    }

    /** Entries under a heading of the second level; null without entries. */
    @Nullable
    IndexGroup group(Text heading, String anchor, List<IndexEntry> some) {
        return some.isEmpty() ? null : new IndexGroup(outline.section(heading, anchor), some, List.of(), null);
    }

    /** A list that may be limited. */
    IndexView view(ListKind kind, Label intro, Stream<@Nullable IndexGroup> groups) {
        return view(
                kind,
                wording.label(FrameMaker.title(kind)),
                intro,
                filters.form(kind),
                groups.filter(Objects::nonNull).map(Objects::requireNonNull).toList());
    }

    private IndexView view(
            ListKind kind, Text title, Label intro, @Nullable FilterForm filter, List<IndexGroup> groups) {
        return new IndexView(
                options,
                kind,
                outline.title(title),
                wording.label(intro),
                null,
                filter,
                groups.isEmpty() ? nothing() : null,
                groups);
    }

    private Text nothing() {
        return wording.label(choice.isAll() ? Label.INDEX_EMPTY : Label.FILTER_NONE);
    }
}
