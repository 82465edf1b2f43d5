package org.cityprofiles.render.make;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.page.StyleSheet;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.theme.Accent;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.view.CardView;
import org.cityprofiles.render.view.CityNetworksView;
import org.cityprofiles.render.view.CityPracticesView;
import org.cityprofiles.render.view.CityView;
import org.cityprofiles.render.view.CountryView;
import org.cityprofiles.render.view.FrameDocument;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.MembersView;
import org.cityprofiles.render.view.MentoringView;
import org.cityprofiles.render.view.NetworkView;
import org.cityprofiles.render.view.Page;
import org.cityprofiles.render.view.PracticeView;
import org.cityprofiles.render.view.SubjectKind;
import org.cityprofiles.render.view.View;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Puts views into documents of their own, for frames in other pages. For one document. */
public final class FrameDocuments {
    private static final String STYLE = Stream.of(StyleSheet.VIEWS, StyleSheet.FRAMES)
            .map(sheet -> new String(sheet.bytes(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());

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
    public FrameDocument of(View view, SubjectKind kind, Slug id) {
        return new FrameDocument(
                view,
                title(view),
                links.subject(kind, options.language(), id),
                SubjectPages.oembed(links, kind, options.language(), id),
                style(),
                links.frameScript());
    }

    /** The document of what a page shows, where there is no such view. */
    public FrameDocument of(Page page) {
        return new FrameDocument(page.view(), page.frame().title(), null, Map.of(), style(), links.frameScript());
    }

    /** What it shows before whose it is, so that two frames about one subject have different titles. */
    private Text title(View view) {
        Text heading = view.heading().text();
        if (view instanceof CardView card) {
            return titled(card.kicker().get(0), heading);
        } else if (view instanceof CityView city) {
            return titled(city.kind(), heading);
        } else if (view instanceof NetworkView network) {
            return titled(network.kind(), heading);
        } else if (view instanceof PracticeView practice) {
            return titled(practice.kind(), heading);
        } else if (view instanceof CountryView) {
            return wording.label(Label.HEADING_COUNTRY, heading);
        }
        Linked owner = owner(view);
        return owner == null ? heading : titled(heading, owner.text());
    }

    /** Whose list a view is; null where its heading says so. */
    private static @Nullable Linked owner(View view) {
        if (view instanceof CityNetworksView networks) {
            return networks.city();
        } else if (view instanceof CityPracticesView practices) {
            return practices.city();
        } else if (view instanceof MembersView members) {
            return members.network();
        } else if (view instanceof MentoringView mentoring) {
            return mentoring.network();
        }
        return null;
    }

    private static Text titled(Text what, Text subject) {
        return Text.of(what + " – " + subject);
    }

    private String style() {
        Colour accent = options.accent();
        return accent == null ? STYLE : STYLE + Accent.of(accent).css();
    }
}
