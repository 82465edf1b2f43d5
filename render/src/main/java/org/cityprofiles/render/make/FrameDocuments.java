package org.cityprofiles.render.make;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.view.CardView;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.FrameDocument;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.NetworkView;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;

/** Puts views into documents of their own, for frames in other pages. For one document. */
public final class FrameDocuments {
    private final Links links;
    private final ViewOptions options;
    private final Wording wording;

    /** Documents in the language of the options. */
    public FrameDocuments(Workshop workshop, ViewOptions options) {
        this.links = workshop.links();
        this.options = options;
        this.wording = workshop.wording(options);
    }

    /** The document of a view of a subject. */
    public FrameDocument of(View view, SubjectKind kind, ViewName name, Slug id) {
        return new FrameDocument(
                view,
                title(view, kind, name),
                links.subject(kind, options.language(), id),
                SubjectPages.oembed(links, kind, options.language(), id),
                styleSheets(),
                links.frameScript());
    }

    /** The document of what a page shows, where there is no such view. */
    public FrameDocument of(Page page) {
        return new FrameDocument(page.view(), page.frame().title(), null, Map.of(), styleSheets(), links.frameScript());
    }

    /** What stands in front of the name, so that two frames about one subject have different titles. */
    private Text title(View view, SubjectKind kind, ViewName name) {
        Text subject = view.heading().text();
        return switch (name) {
            case NETWORKS -> titled(wording.label(Label.HEADING_NETWORKS), subject);
            case PRACTICES -> titled(wording.label(Label.HEADING_PRACTICES), subject);
            case MEMBERS -> titled(wording.label(Label.HEADING_MEMBERS), subject);
            case MAP -> titled(wording.label(Label.HEADING_MAP), subject);
            case MENTORING -> titled(wording.label(Label.HEADING_MENTORING), subject);
            case PROFILE, CARD ->
                kind == SubjectKind.COUNTRY
                        ? wording.label(Label.HEADING_COUNTRY, subject)
                        : titled(sort(view), subject);
        };
    }

    private Text sort(View view) {
        if (view instanceof CardView card) {
            return card.kicker().get(0);
        } else if (view instanceof CityView city) {
            return city.kind();
        } else if (view instanceof NetworkView network) {
            return network.kind();
        }
        return wording.label(Label.KIND_PRACTICE);
    }

    private static Text titled(Text what, Text subject) {
        return Text.of(what + " – " + subject);
    }

    private List<Link> styleSheets() {
        Colour accent = options.accent();
        return Stream.of(links.styleSheet(), accent == null ? null : links.accent(accent))
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
