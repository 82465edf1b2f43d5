package org.cityprofiles.render.make;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.OembedFormat;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.PageFrame;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Adds to complete pages of subjects what only their kind and id decide, the same for all kinds. For one page. */
public final class SubjectPages {
    private final Links links;
    private final ViewOptions options;
    private final Wording wording;

    /** Pages in the language of the options. */
    public SubjectPages(Workshop workshop, ViewOptions options) {
        this.links = workshop.links();
        this.options = options;
        this.wording = new FrameMaker(workshop, options).wording();
    }

    /** The page with its picture, its data, and the list that it stands in. */
    public Page complete(Page page, SubjectKind kind, Slug id) {
        PageFrame frame = page.frame()
                .about(
                        image(page.view()),
                        within(page.frame().path(), kind),
                        oembed(links, kind, options.language(), id),
                        new DataLinks(wording).of(format -> links.data(kind, id, format)))
                .withFoot(builder(kind, id));
        return new Page(frame, page.view());
    }

    /** Countries have no card, and are not offered to be embedded. */
    private @Nullable Linked builder(SubjectKind kind, Slug id) {
        Link builder = kind == SubjectKind.COUNTRY ? null : links.builder(options.language(), kind.word() + '/' + id);
        return builder == null ? null : Linked.of(wording.label(Label.BUILDER_TITLE), builder);
    }

    /** Where consumers of oEmbed ask about a subject's page. */
    static Map<OembedFormat, Link> oembed(Links links, SubjectKind kind, LanguageTag language, Slug id) {
        Map<OembedFormat, Link> oembed = new EnumMap<>(OembedFormat.class);
        for (OembedFormat format : OembedFormat.values()) {
            Link link = links.oembed(kind, language, id, format);
            if (link != null) {
                oembed.put(format, link);
            }
        }
        return oembed;
    }

    private static @Nullable Link image(View view) {
        return view instanceof CityView city && city.image() != null
                ? city.image().file()
                : null;
    }

    /** The way to a subject leads through the list that it stands in. */
    private List<Linked> within(List<Linked> path, SubjectKind kind) {
        Link list = links.list(list(kind), options.language());
        if (path.isEmpty() || list == null) {
            return path;
        }
        List<Linked> longer = new ArrayList<>(path);
        longer.add(path.size() - 1, Linked.of(wording.label(FrameMaker.title(list(kind))), list));
        return longer;
    }

    private static ListKind list(SubjectKind kind) {
        return switch (kind) {
            case CITY, COUNTRY -> ListKind.CITIES;
            case NETWORK -> ListKind.NETWORKS;
            case PRACTICE -> ListKind.PRACTICES;
        };
    }
}
