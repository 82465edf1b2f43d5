package org.cityprofiles.servlet.visit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.Renderer;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.OembedFormat;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.servlet.http.Query;
import org.cityprofiles.servlet.http.Representation;

/**
 * A request that has found its resource. Immutable.
 *
 * @param site what is set once for all
 * @param edition the catalogue
 * @param day the day of the visit, in UTC
 * @param root what leads from the address to the root of our addresses, such as {@code ../../}
 * @param captured the parts of the path that the pattern names
 * @param query the query
 */
public record Visit(Site site, Edition edition, LocalDate day, String root, Map<String, String> captured, Query query) {
    /** Copies the map. */
    public Visit {
        captured = Map.copyOf(captured);
    }

    /** A part of the path. */
    public String captured(String name) {
        return captured.getOrDefault(name, "");
    }

    /** The language of the labels: the path's, or else the default. */
    public LanguageTag language() {
        String named = captured("lang");
        return named.isEmpty() ? defaultLanguage() : LanguageTag.parse(named);
    }

    /** The language for addresses that name none. */
    public LanguageTag defaultLanguage() {
        return Optional.ofNullable(site.language()).orElseGet(edition::language);
    }

    /** The renderer whose links are right for this address. */
    public Renderer renderer() {
        return edition.renderer(pageLinks());
    }

    /** Where our pages are, seen from this address. */
    public Links links() {
        return pageLinks();
    }

    /**
     * Where consumers of oEmbed ask about a page, in each format; nothing where the base address is not known.
     *
     * @param address of the page, with what was chosen, relative to the root of our addresses
     */
    public Map<OembedFormat, Link> oembed(String address) {
        PageLinks links = pageLinks();
        return links.oembed(Link.of(links.pages() + address));
    }

    private PageLinks pageLinks() {
        return new PageLinks(site.baseAddress().orElse(root), root);
    }

    /** What data are made for, which are the same for all visitors of a day. */
    public ViewOptions dataOptions() {
        return ViewOptions.of(defaultLanguage(), day);
    }

    /** What was kept for a request in its normal form, or else what is made now; perhaps there is nothing to make. */
    public Outcome kept(Record request, Supplier<Optional<Representation>> maker) {
        Representations.Key key = new Representations.Key(edition.version(), day, request);
        return site.representations()
                .get(key, maker)
                .<Outcome>map(Outcome.Found::new)
                .orElse(Outcome.NOT_FOUND);
    }
}
