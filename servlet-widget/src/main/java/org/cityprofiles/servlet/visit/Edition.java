package org.cityprofiles.servlet.visit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.Renderer;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.Links;

/** A catalogue with what is made of it for as long as it is served. Thread-safe. */
public final class Edition {
    private static final LanguageTag LAST_RESORT = LanguageTag.parse("en");

    private final Catalogue catalogue;
    private final String version;
    private final Renderer renderer;
    private final Map<String, CountryCode> countries;
    private final Map<PageLinks, Renderer> renderers = new ConcurrentHashMap<>();

    /** The edition of a catalogue. */
    public Edition(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.version = catalogue.version();
        this.countries = countries(catalogue);
        this.renderer = Renderer.of(catalogue, Links.none());
    }

    private static Map<String, CountryCode> countries(Catalogue catalogue) {
        Map<String, CountryCode> countries = new TreeMap<>();
        catalogue
                .places()
                .forEach(place -> countries.put(place.country().toSlug().value(), place.country()));
        return Collections.unmodifiableMap(countries);
    }

    /** The catalogue. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The version of the catalogue. */
    public String version() {
        return version;
    }

    /** The countries that have places, by their codes in lower case, in that order. */
    public Map<String, CountryCode> countries() {
        return countries;
    }

    /** The language for addresses that name none: the catalogue's first that has labels. */
    public LanguageTag language() {
        return labelled(catalogue.info().languages()).orElse(LAST_RESORT);
    }

    /** The first of some languages that has labels. */
    public static Optional<LanguageTag> labelled(List<LanguageTag> languages) {
        return allLabelled(languages).stream().findFirst();
    }

    /** Those of some languages that have labels. */
    public static List<LanguageTag> allLabelled(List<LanguageTag> languages) {
        return languages.stream().filter(Labels.languages()::contains).toList();
    }

    /** The renderer whose links are these. There are as many as there are depths of addresses. */
    Renderer renderer(PageLinks links) {
        return renderers.computeIfAbsent(links, renderer::withLinks);
    }
}
