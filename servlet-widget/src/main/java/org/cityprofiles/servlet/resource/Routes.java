package org.cityprofiles.servlet.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.servlet.visit.AssetFile;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;

/** The table of our addresses. Immutable. */
public final class Routes {
    private static final List<Route> ALL = List.of(
            new Route("", new HomeResource(302)),
            new Route("/", new HomeResource(302)),
            new Route("/{lang}", new HomeResource(301)),
            new Route("/{lang}/", new ListResource(ListKind.HOME)),
            new Route("/{lang}/cities", new ListResource(ListKind.CITIES)),
            new Route("/{lang}/networks", new ListResource(ListKind.NETWORKS)),
            new Route("/{lang}/practices", new ListResource(ListKind.PRACTICES)),
            new Route("/{lang}/search", new ListResource(ListKind.SEARCH)),
            new Route("/builder", new BuilderResource()),
            new Route("/{lang}/builder", new BuilderResource()),
            new Route("/{lang}/{kind}/{id}", new PageResource()),
            new Route("/v1/fragment/{kind}/{id}", ViewResource.fragment()),
            new Route("/v1/frame/{kind}/{id}", new FrameResource()),
            new Route("/v1/tree/{kind}/{id}", ViewResource.tree()),
            new Route("/v1/text/{kind}/{id}", ViewResource.text()),
            new Route("/v1/data/cities.geojson", new ListDataResource(ListDataResource.Form.CITIES)),
            new Route("/v1/data/memberships.csv", new ListDataResource(ListDataResource.Form.MEMBERSHIPS)),
            new Route("/v1/data/{kind}/{id}.jsonld", new LinkedDataResource()),
            new Route("/v1/data/{kind}/{id}", new DataResource()),
            new Route("/v1/embed.js", new ChannelResource(AssetFile.EMBED)),
            new Route("/v1/embed.css", new ReserveResource()),
            new Route("/v1/elements.js", new ChannelResource(AssetFile.ELEMENTS)),
            new Route("/v1/elements.css", new ElementsStyleSheet()),
            new Route("/v1/oembed", new OembedResource()),
            new Route("/v1/oembed-provider.yml", new OembedProviderResource()),
            new Route("/v1/manifest.json", new ManifestResource()),
            new Route("/assets/{version}/{file}", new AssetResource()),
            new Route("/health/live", new LiveResource()),
            new Route("/health/ready", new ReadyResource()));

    private Routes() {}

    /**
     * What stands at a path.
     *
     * @param resource what stands there
     * @param captured the parts of the path that the pattern names
     */
    public record Match(Resource resource, Map<String, String> captured) {
        /** Copies the map. */
        public Match {
            captured = Map.copyOf(captured);
        }
    }

    private record Route(PathPattern pattern, Resource resource) {
        Route(String pattern, Resource resource) {
            this(PathPattern.parse(pattern), resource);
        }
    }

    /** What stands at a path, as it is written in the request, relative to the root of our addresses. */
    public static Match find(String path) {
        List<String> parts = PathPattern.parts(path);
        for (Route route : ALL) {
            Optional<Map<String, String>> captured = route.pattern().match(parts);
            if (captured.isPresent()) {
                return new Match(route.resource(), captured.get());
            }
        }
        return new Match(visit -> Outcome.NOT_FOUND, language(parts));
    }

    /** Where nothing stands, we still say so in the language of the address. */
    private static Map<String, String> language(List<String> parts) {
        return parts.size() > 1 && PathPattern.isLabelLanguage(parts.get(1)) ? Map.of("lang", parts.get(1)) : Map.of();
    }
}
