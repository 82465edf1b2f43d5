package org.cityprofiles.servlet.resource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.render.part.SearchForm;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.servlet.builder.BuilderChoice;
import org.cityprofiles.servlet.builder.BuilderMaker;
import org.cityprofiles.servlet.builder.ChosenSubject;
import org.cityprofiles.servlet.builder.Way;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Query;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The page on which webmasters make what they embed. Not kept: there are as many as there are choices, and webmasters
 * are few. Without a language in its path it leads to the page in the default language.
 */
final class BuilderResource implements Resource {
    private static final Map<String, ViewName> VIEWS = Choices.words(List.of(ViewName.values()));
    private static final Map<String, Way> WAYS = Choices.words(List.of(Way.values()));
    private static final Map<String, Boolean> SCRIPTS = scripts();

    private static Map<String, Boolean> scripts() {
        Map<String, Boolean> scripts = new LinkedHashMap<>();
        scripts.put("auto", false);
        scripts.put("pinned", true);
        return scripts;
    }

    @Override
    public Outcome answer(Visit visit) {
        QueryReader query = new QueryReader(visit.query());
        Optional<ChosenSubject> asked =
                query.read("subject", ChosenSubject::parse, ChosenSubject::path, List.of(ChosenSubject.FORM));
        BuilderChoice choice = choice(query);
        Catalogue catalogue = visit.edition().catalogue();
        Optional<ChosenSubject> present = asked.flatMap(subject -> subject.present(catalogue));
        if (query.refused().isPresent()) {
            return new Outcome.Refused(ErrorKind.BAD_REQUEST, query.refused().get());
        }
        if (present.isEmpty() && asked.isPresent()) {
            return Outcome.NOT_FOUND;
        }
        if (visit.captured("lang").isEmpty()) {
            return new Outcome.Moved(302, visit.language() + "/builder" + query.understood());
        }
        return page(visit, present.map(choice::with).orElse(choice));
    }

    private static BuilderChoice choice(QueryReader query) {
        return new BuilderChoice(
                null,
                query.chooseOrNone("view", VIEWS).orElse(ViewName.CARD),
                query.chooseOrNone("lang", Choices.LANGUAGES).orElse(null),
                query.chooseOrNone("theme", Choices.THEMES).orElse(Theme.AUTO),
                accent(query),
                query.chooseOrNone("heading", Choices.HEADINGS).orElse(ViewOptions.EMBEDDED_HEADING),
                query.chooseOrNone("script", SCRIPTS).orElse(false),
                query.chooseOrNone("tab", WAYS).orElse(Way.HTML),
                words(query));
    }

    private static @Nullable Colour accent(QueryReader query) {
        return query.isBlank("accent") ? null : Choices.accent(query);
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

    private static Outcome page(Visit visit, BuilderChoice choice) {
        byte[] page = new BuilderMaker(visit, address -> served(visit, address))
                .page(choice)
                .print();
        boolean plain = choice.equals(choice(new QueryReader(Query.EMPTY)));
        HeaderSet headers = plain ? HeaderSet.BUILDER : HeaderSet.BUILDER_ANSWER;
        return new Outcome.Found(
                Representation.compressed(headers, Representation.HTML, page).in(visit.language()));
    }

    /** What stands at an address of ours, so that its weight can be told. */
    private static Optional<Representation> served(Visit visit, String address) {
        String[] parts = address.split("\\?", 2);
        Routes.Match match = Routes.find('/' + parts[0]);
        Query query = parts.length < 2 ? Query.EMPTY : Query.parse(parts[1]).orElse(Query.EMPTY);
        Visit other = new Visit(visit.site(), visit.edition(), visit.day(), "../../../", match.captured(), query);
        return match.resource().answer(other) instanceof Outcome.Found found
                ? Optional.of(found.representation())
                : Optional.empty();
    }
}
