package org.cityprofiles.examples.benchmarks.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.examples.benchmarks.SampleDocuments;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.loader.source.Source;
import org.cityprofiles.render.Renderer;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;

/** Networks of any size. */
public final class SampleNetworks {
    private static final Slug ID = Slug.parse("network");

    private SampleNetworks() {}

    /** A renderer of a catalogue with one network of so many cities. */
    public static Renderer renderer(int members) {
        Source source = Source.memory(Map.of(
                "catalogue.json", SampleDocuments.info(),
                "places/all.json", SampleDocuments.namedPlaces(members),
                "networks/network.json", SampleDocuments.network(members)));
        try {
            return Renderer.of(CatalogueLoader.strict().load(source).unwrap(), new SiteLinks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list of its members in Italian. */
    public static View members(Renderer renderer) {
        return view(renderer, ID, ViewName.MEMBERS);
    }

    /** A view of a network in Italian. */
    public static View view(Renderer renderer, Slug network, ViewName name) {
        return renderer.view(SubjectKind.NETWORK, name, network, SampleViews.options("it"))
                .orElseThrow();
    }
}
