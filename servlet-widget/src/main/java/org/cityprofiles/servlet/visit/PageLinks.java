package org.cityprofiles.servlet.visit;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.view.DataFormat;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.OembedFormat;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.ViewName;
import org.jspecify.annotations.Nullable;

/**
 * Where our pages are, seen from one of them. Immutable.
 *
 * @param pages what leads from there to the root of our pages: relative, or absolute where the base address is known
 * @param assets what leads to the root of our assets: always relative, so that a page and its style sheet have the same
 *     origin whatever name the server was called by
 */
record PageLinks(String pages, String assets) implements Links {
    private static final String FRAME_SCRIPT = new String(AssetFile.FRAME.bytes(), StandardCharsets.UTF_8);

    @Override
    public Link list(ListKind kind, LanguageTag language) {
        return Link.of(pages + path(kind, language));
    }

    @Override
    public Link form(ListKind kind, LanguageTag language) {
        return Link.of(assets + path(kind, language));
    }

    private static String path(ListKind kind, LanguageTag language) {
        return language + "/" + (kind == ListKind.HOME ? "" : kind.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Link subject(SubjectKind kind, LanguageTag language, Slug id) {
        return Link.of(pages + language + '/' + kind.word() + '/' + id);
    }

    @Override
    public @Nullable Link data(SubjectKind kind, Slug id, DataFormat format) {
        String subject = kind.word() + "/" + id;
        return switch (format) {
            case JSON -> Link.of(pages + "v1/data/" + subject);
            case TEXT -> Link.of(pages + "v1/text/" + subject).with("view", ViewName.PROFILE.word());
            case JSON_LD -> Link.of(pages + "v1/data/" + subject + ".jsonld");
            case CSV, GEOJSON -> null;
        };
    }

    @Override
    public @Nullable Link data(ListKind kind, DataFormat format) {
        if (kind == ListKind.CITIES && format == DataFormat.GEOJSON) {
            return Link.of(pages + "v1/data/cities.geojson");
        }
        boolean memberships = kind == ListKind.NETWORKS && format == DataFormat.CSV;
        return memberships ? Link.of(pages + "v1/data/memberships.csv") : null;
    }

    /** Consumers live on other servers: where the base address is not known, there is nothing to tell them. */
    @Override
    public @Nullable Link oembed(SubjectKind kind, LanguageTag language, Slug id, OembedFormat format) {
        return absolute() ? oembed(subject(kind, language, id), format) : null;
    }

    /**
     * Where consumers of oEmbed ask about a page, in each format; nothing where the base address is not known.
     *
     * @param page the page, with what was chosen
     */
    Map<OembedFormat, Link> oembed(Link page) {
        Map<OembedFormat, Link> formats = new EnumMap<>(OembedFormat.class);
        for (OembedFormat format : absolute() ? OembedFormat.values() : new OembedFormat[0]) {
            formats.put(format, oembed(page, format));
        }
        return formats;
    }

    private Link oembed(Link page, OembedFormat format) {
        return Link.of(pages + "v1/oembed").with("url", page.address()).with("format", format.word());
    }

    private boolean absolute() {
        return pages.startsWith("http");
    }

    @Override
    public Link builder(LanguageTag language, @Nullable String subject) {
        return Link.of(pages + language + "/builder" + (subject == null ? "" : "?subject=" + subject));
    }

    @Override
    public Link styleSheet() {
        return Link.of(assets + AssetFile.VIEWS.address());
    }

    @Override
    public Link pageStyleSheet() {
        return Link.of(assets + AssetFile.PAGES.address());
    }

    @Override
    public Link accent(Colour colour) {
        return Link.of(assets + AssetFile.accent(colour));
    }

    @Override
    public String frameScript() {
        return FRAME_SCRIPT;
    }
}
