package org.cityprofiles.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.ErrorKind;
import org.cityprofiles.render.view.ListChoice;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;

/**
 * A view as a browser is given it: a fragment in a host's page, or a complete page.
 *
 * @param name what tests call it
 * @param complete whether it is a complete page
 * @param printed the bytes
 */
record ShownView(String name, boolean complete, Function<ViewOptions, byte[]> printed) {
    private static final Renderer RENDERER = Renderer.of(Sample.catalogue(), new SampleLinks());
    private static final Renderer NETWORKS = Renderer.of(SampleNetwork.catalogue(), new SampleLinks());
    private static final Map<SubjectKind, Slug> RICHEST = Map.of(
            SubjectKind.CITY,
            Sample.PORTO_NUOVO,
            SubjectKind.NETWORK,
            SampleNetwork.MOORINGS,
            SubjectKind.PRACTICE,
            Sample.SERVICE_CENTRE,
            SubjectKind.COUNTRY,
            Slug.parse("it"));

    /** Every view of the sample's richest subjects, every list, and an error. */
    static List<ShownView> all() {
        List<ShownView> all = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            kind.views().forEach(view -> all.add(fragment(kind, view)));
            all.add(new ShownView(
                    kind.word() + "-page",
                    true,
                    options -> HtmlPrinter.page(
                            renderer(kind).page(kind, id(kind), options).orElseThrow())));
        }
        for (ListKind list : ListKind.values()) {
            all.add(list(list, ListChoice.ALL));
        }
        all.add(list(ListKind.SEARCH, ListChoice.ALL.withQuery("gand")));
        all.add(new ShownView(
                "error",
                true,
                options -> HtmlPrinter.page(RENDERER.error(ErrorKind.BAD_REQUEST, List.of("light", "dark"), options))));
        return all;
    }

    private static ShownView fragment(SubjectKind kind, ViewName view) {
        return new ShownView(
                kind.word() + "-" + view.word(),
                false,
                options -> HtmlPrinter.fragment(
                        renderer(kind).view(kind, view, id(kind), options).orElseThrow()));
    }

    private static ShownView list(ListKind list, ListChoice choice) {
        return new ShownView(
                list.name().toLowerCase(Locale.ROOT) + (choice.equals(ListChoice.ALL) ? "" : "-chosen"),
                true,
                options -> HtmlPrinter.page(RENDERER.list(list, choice, options)));
    }

    /** The document that a browser is given. */
    String html(LanguageTag language) {
        ViewOptions options = ViewOptions.of(language, GoldenTest.DAY).withHeading(2);
        return complete ? fragment(options) : hosted(language, fragment(options));
    }

    /** The view alone. */
    String fragment(ViewOptions options) {
        return utf8(printed.apply(options));
    }

    private static Renderer renderer(SubjectKind kind) {
        return kind == SubjectKind.NETWORK ? NETWORKS : RENDERER;
    }

    private static Slug id(SubjectKind kind) {
        return Objects.requireNonNull(RICHEST.get(kind));
    }

    private static String hosted(LanguageTag language, String fragment) {
        return "<!DOCTYPE html><html lang=\"" + language + "\" dir=\""
                + language.direction().attribute()
                + "\"><head><meta charset=\"utf-8\"><title>Host</title>"
                + "<meta name=\"viewport\" content=\"width=device-width\">"
                + "<link rel=\"stylesheet\" href=\"city-profiles.css\"></head>"
                + "<body><main><h1>Host</h1>" + fragment + "</main></body></html>";
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
