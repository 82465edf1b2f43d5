package org.cityprofiles.servlet.resource;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.page.TextPrinter;
import org.cityprofiles.render.page.TreePrinter;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.Visit;

/** One of the views of a subject, in a form that others put into their own pages. */
final class ViewResource extends SubjectResource {
    private static final Map<SubjectKind, Map<String, ViewName>> VIEWS = Map.of(
            SubjectKind.CITY, views(SubjectKind.CITY),
            SubjectKind.NETWORK, views(SubjectKind.NETWORK),
            SubjectKind.PRACTICE, views(SubjectKind.PRACTICE),
            SubjectKind.COUNTRY, views(SubjectKind.COUNTRY));

    private final String form;
    private final Function<View, Representation> printer;

    private ViewResource(String form, Function<View, Representation> printer) {
        this.form = form;
        this.printer = printer;
    }

    /** The view that is asked for: one of the kind's, or else the one that is usually embedded. */
    static ViewName view(SubjectKind kind, QueryReader query) {
        return query.choose("view", VIEWS.getOrDefault(kind, Map.of())).orElseGet(kind::embedded);
    }

    private static Map<String, ViewName> views(SubjectKind kind) {
        return Choices.table(kind.views(), ViewName::word);
    }

    /** A piece of a page, to include on the server; never compressed, since includers copy bytes. */
    static ViewResource fragment() {
        return new ViewResource(
                "fragment",
                view -> Representation.plain(HeaderSet.FRAGMENT, Representation.HTML, HtmlPrinter.fragment(view)));
    }

    /** The same as a tree of nodes, for scripts. */
    static ViewResource tree() {
        return new ViewResource(
                "tree", view -> Representation.compressed(HeaderSet.DATA, Representation.JSON, TreePrinter.tree(view)));
    }

    /** The same as plain text. */
    static ViewResource text() {
        return new ViewResource(
                "text", view -> Representation.compressed(HeaderSet.DATA, Representation.TEXT, TextPrinter.text(view)));
    }

    /**
     * A request in its normal form.
     *
     * @param form the form
     * @param subject what the view is about
     * @param view which of its views
     * @param choices what was chosen
     */
    private record Request(String form, Subject subject, ViewName view, Choices choices) {}

    @Override
    Asked read(Visit visit, Subject subject, QueryReader query) {
        Choices choices = Choices.ofFragment(visit, query).preferring(query, subject, visit);
        Request request = new Request(form, subject, view(subject.kind(), query), choices);
        return new Asked(request, () -> show(visit, request));
    }

    private Optional<Representation> show(Visit visit, Request request) {
        Subject subject = request.subject();
        ViewOptions options = request.choices().options(() -> subject.firstLanguage(visit), visit.day());
        return visit.renderer()
                .view(subject.kind(), request.view(), subject.id(), options)
                .map(view -> printer.apply(view).in(options.language()));
    }

    @Override
    String address(Visit visit, Subject subject) {
        return "v1/" + form + '/' + subject.kind().word() + '/' + subject.id();
    }
}
