package org.cityprofiles.servlet;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The builder page as a webmaster's browser reads it. */
final class BuilderPages {
    static final String BASE = "https://www.example.org/profiles/";

    /** A server that knows its public address. */
    static final WidgetHandler ADDRESSED = WidgetHandler.builder(Samples.CATALOGUE)
            .clock(Samples.CLOCK)
            .baseAddress(URI.create(BASE))
            .build();

    private BuilderPages() {}

    static WidgetResponse get(WidgetHandler handler, String path, String query) {
        return handler.handle(WidgetRequest.get(path).withQuery(query));
    }

    static Document page(String query) {
        return page(ADDRESSED, "/en/builder", query);
    }

    static Document page(WidgetHandler handler, String path, String query) {
        return Jsoup.parse(Samples.text(get(handler, path, query)));
    }

    /** All that can be copied, in order, the paragraph of the privacy notice being the last. */
    static List<String> snippets(Document page) {
        return page.select("textarea").stream().map(Element::wholeText).toList();
    }
}
