package org.cityprofiles.render.make.list;

import java.util.List;
import org.cityprofiles.core.catalogue.NameMatch;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.IndexEntry;
import org.cityprofiles.render.text.Listing;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.view.SearchView;
import org.jspecify.annotations.Nullable;

/** Makes the page that looks for names. */
final class SearchMaker {
    /** Who has not found it among so many looks for something else. */
    private static final int MOST = 100;

    private final ListContext context;
    private final Wording wording;

    SearchMaker(ListContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    SearchView make() {
        String query = context.choice().query();
        return query == null
                ? view(null, null)
                : found(query, context.catalogue().search(query));
    }

    private SearchView found(String query, List<NameMatch> matches) {
        return view(matches.isEmpty() ? wording.label(Label.SEARCH_NONE, query) : null, results(query, matches));
    }

    private SearchView view(@Nullable Text note, @Nullable Listing<IndexEntry> results) {
        return new SearchView(
                context.options(),
                context.outline().title(wording.label(Label.PAGE_SEARCH)),
                context.filters().search(),
                note,
                results);
    }

    private @Nullable Listing<IndexEntry> results(String query, List<NameMatch> matches) {
        Text heading = wording.label(Label.SEARCH_FOUND, query);
        List<IndexEntry> best =
                matches.stream().limit(MOST).map(context.entries()::found).toList();
        return context.outline().listing(heading, "results", best, wording.count(Label.SEARCH_RESULTS, matches.size()));
    }
}
