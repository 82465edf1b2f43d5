package org.cityprofiles.servlet.resource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityprofiles.core.document.Topic;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.part.SearchForm;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.ListChoice;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;
import org.jspecify.annotations.Nullable;

/** A page that lists documents, or looks for them. */
final class ListResource implements Resource {
    private static final Map<String, Topic> TOPICS = Choices.words(List.of(Topic.values()));

    private final ListKind kind;

    ListResource(ListKind kind) {
        this.kind = kind;
    }

    /**
     * A request in its normal form.
     *
     * @param kind the list
     * @param choice what it is limited to
     * @param choices how it looks
     */
    private record Request(ListKind kind, ListChoice choice, Choices choices) {}

    @Override
    public Outcome answer(Visit visit) {
        QueryReader query = new QueryReader(visit.query());
        Request request = new Request(kind, choice(visit, query), Choices.ofList(visit, query));
        if (query.refused().isPresent()) {
            return new Outcome.Refused(ErrorKind.BAD_REQUEST, query.refused().get());
        }
        // there are as many answers as there are words: they are made in less time than they would be kept
        return request.choice().query() == null
                ? visit.kept(request, () -> Optional.of(page(visit, request, HeaderSet.PAGE)))
                : new Outcome.Found(page(visit, request, HeaderSet.ANSWER));
    }

    private ListChoice choice(Visit visit, QueryReader query) {
        return switch (kind) {
            case HOME -> ListChoice.ALL;
            case CITIES -> new ListChoice(null, country(visit, query), null);
            case NETWORKS, PRACTICES -> new ListChoice(topic(query), country(visit, query), null);
            case SEARCH -> new ListChoice(null, null, words(query));
        };
    }

    private static @Nullable Topic topic(QueryReader query) {
        return query.chooseOrNone("topic", TOPICS).orElse(null);
    }

    private static @Nullable CountryCode country(Visit visit, QueryReader query) {
        return query.chooseOrNone("country", visit.edition().countries()).orElse(null);
    }

    private static @Nullable String words(QueryReader query) {
        return query.read(
                        SearchForm.KEY,
                        value -> Optional.of(value.strip()).filter(words -> words.length() <= SearchForm.MOST),
                        words -> URLEncoder.encode(words, StandardCharsets.UTF_8),
                        List.of("0-" + SearchForm.MOST))
                .filter(words -> !words.isEmpty())
                .orElse(null);
    }

    private static Representation page(Visit visit, Request request, HeaderSet headers) {
        Page page = visit.renderer()
                .list(request.kind(), request.choice(), request.choices().options(visit::language, visit.day()));
        return Representation.compressed(headers, Representation.HTML, HtmlPrinter.page(page))
                .in(visit.language());
    }
}
