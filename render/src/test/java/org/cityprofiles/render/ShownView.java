package org.cityprofiles.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;

/** Every view of the sample's richest subjects, as a fragment in a host's page or as a complete page. */
record ShownView(SubjectKind kind, ViewName view, boolean complete) {
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

    static List<ShownView> all() {
        List<ShownView> all = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            kind.views().forEach(view -> all.add(new ShownView(kind, view, false)));
            all.add(new ShownView(kind, ViewName.PROFILE, true));
        }
        return all;
    }

    /** The document that a browser is given. */
    String html(LanguageTag language) {
        ViewOptions options = ViewOptions.of(language, GoldenTest.DAY).withHeading(2);
        return complete
                ? utf8(HtmlPrinter.page(renderer().page(kind, id(), options).orElseThrow()))
                : hosted(language, fragment(options));
    }

    /** The view alone. */
    String fragment(ViewOptions options) {
        return utf8(
                HtmlPrinter.fragment(renderer().view(kind, view, id(), options).orElseThrow()));
    }

    private Renderer renderer() {
        return kind == SubjectKind.NETWORK ? NETWORKS : RENDERER;
    }

    private Slug id() {
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
        return kind.word() + '-' + (complete ? "page" : view.word());
    }
}
