package org.cityprofiles.servlet.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.json.JsonObject;
import org.cityprofiles.render.json.JsonWriter;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.servlet.http.HeaderSet;
import org.cityprofiles.servlet.http.Representation;
import org.cityprofiles.servlet.visit.AssetFile;
import org.cityprofiles.servlet.visit.Outcome;
import org.cityprofiles.servlet.visit.Resource;
import org.cityprofiles.servlet.visit.Visit;

/**
 * Tells programs what is offered here and where: files with their integrity, addresses as templates, and what may be
 * chosen. Addresses are absolute where the base address is known, and relative to the manifest otherwise.
 */
final class ManifestResource implements Resource {
    private static final List<String> CHANNELS = List.of("embed.js", "embed.css", "elements.js");
    private static final List<String> PAGE_KEYS = List.of("heading", "theme", "accent", "sections", "order");
    private static final List<String> FRAME_KEYS =
            List.of("lang", "view", "heading", "theme", "accent", "sections", "order");
    private static final List<String> FRAGMENT_KEYS =
            List.of("lang", "view", "heading", "theme", "accent", "sections", "order", "instance");
    private static final List<String> OEMBED_KEYS = List.of("url", "maxwidth", "maxheight", "format");

    /** The one question there is. */
    private record Request() {}

    @Override
    public Outcome answer(Visit visit) {
        return visit.kept(
                new Request(),
                () -> Optional.of(Representation.compressed(HeaderSet.DATA, Representation.JSON, manifest(visit))));
    }

    private static byte[] manifest(Visit visit) {
        String root = visit.site().baseAddress().orElse(visit.root());
        JsonObject manifest = new JsonObject()
                .with("version", AssetFile.VERSION)
                .with("catalogue", visit.edition().version())
                .with("assets", assets(root))
                .with("channels", channels(root))
                .with("addresses", addresses(root))
                .with("kinds", kinds())
                .with("languages", words(Labels.languages()))
                .with("keys", keys());
        return new JsonWriter().value(manifest).toByteArray();
    }

    private static List<JsonObject> assets(String root) {
        return Arrays.stream(AssetFile.values())
                .map(file -> new JsonObject()
                        .with("name", file.name().toLowerCase(Locale.ROOT))
                        .with("address", root + file.address())
                        .with("type", file.contentType())
                        .with("integrity", file.integrity()))
                .toList();
    }

    /** Addresses that stay, whatever version stands behind them. */
    private static JsonObject channels(String root) {
        JsonObject channels = new JsonObject();
        CHANNELS.forEach(name -> channels.with(name, root + "v1/" + name));
        return channels;
    }

    private static JsonObject addresses(String root) {
        return new JsonObject()
                .with("page", address(root + "{lang}/{kind}/{id}", PAGE_KEYS))
                .with("fragment", address(root + "v1/fragment/{kind}/{id}", FRAGMENT_KEYS))
                .with("frame", address(root + "v1/frame/{kind}/{id}", FRAME_KEYS))
                .with("tree", address(root + "v1/tree/{kind}/{id}", FRAGMENT_KEYS))
                .with("text", address(root + "v1/text/{kind}/{id}", List.of("lang", "view")))
                .with("data", address(root + "v1/data/{kind}/{id}", List.of()))
                .with("oembed", address(root + "v1/oembed", OEMBED_KEYS));
    }

    private static JsonObject address(String template, List<String> keys) {
        return new JsonObject().with("template", template).withAsIs("keys", keys);
    }

    private static JsonObject kinds() {
        JsonObject kinds = new JsonObject();
        for (SubjectKind kind : SubjectKind.values()) {
            List<String> views = kind.views().stream().map(ViewName::word).toList();
            kinds.with(
                    kind.word(),
                    new JsonObject()
                            .withAsIs("views", views)
                            .with("default", kind.embedded().word()));
        }
        return kinds;
    }

    /** What may stand in each key; of {@code view}, what is listed with the kind. */
    private static JsonObject keys() {
        JsonObject keys = new JsonObject();
        Choices.allowed().forEach((key, values) -> keys.with(key, new JsonObject().withAsIs("values", values)));
        Choices.patterns().forEach((key, pattern) -> keys.with(key, new JsonObject().with("pattern", pattern)));
        return keys.with("format", new JsonObject().withAsIs("values", List.copyOf(OembedResource.FORMATS.keySet())))
                .with("maxwidth", new JsonObject().with("pattern", OembedResource.PIXELS.pattern()))
                .with("maxheight", new JsonObject().with("pattern", OembedResource.PIXELS.pattern()));
    }

    private static List<String> words(List<LanguageTag> languages) {
        return languages.stream().map(LanguageTag::toString).toList();
    }
}
