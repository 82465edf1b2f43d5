package org.cityprofiles.render.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.WebAddress;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.make.wording.Languages;
import org.cityprofiles.render.make.wording.Wording;
import org.cityprofiles.render.part.LanguageLink;
import org.cityprofiles.render.part.MenuEntry;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.view.Links;
import org.cityprofiles.render.view.ListKind;
import org.cityprofiles.render.view.PageFrame;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/** Makes what stands around the content of complete pages. Immutable, for one page. */
public final class FrameMaker {
    private final CatalogueInfo info;
    private final Links links;
    private final Languages languages;
    private final ViewOptions options;
    private final Wording wording;

    /** Frames in the language of the options. */
    public FrameMaker(Workshop workshop, ViewOptions options) {
        this.info = workshop.catalogue().info();
        this.links = workshop.links();
        this.languages = workshop.languages();
        this.options = options;
        this.wording = workshop.wording(options);
    }

    /** The words of the page. */
    public Wording wording() {
        return wording;
    }

    /** What stands around a page that is no list. */
    public PageFrame frame(Subject subject) {
        return frame(subject, null);
    }

    /**
     * What stands around a page.
     *
     * @param here the list that it is; null = it is no list
     */
    public PageFrame frame(Subject subject, @Nullable ListKind here) {
        return new PageFrame(
                options,
                wording.label(Label.PAGE_TITLE, subject.name(), wording.name(info.title())),
                subject.name(),
                wording.name(info.title()),
                subject.description(),
                subject.canonical() == null ? null : subject.address().apply(subject.canonical()),
                anyLanguage(subject),
                languages(subject),
                wording.label(Label.LANGUAGES),
                styleSheets(),
                wording.label(Label.SKIP_TO_CONTENT),
                wording.label(Label.MAIN_NAVIGATION),
                menu(here),
                wording.label(Label.BREADCRUMB),
                subject.home() ? List.of() : path(subject.name()),
                null,
                Map.of(),
                wording.label(Label.HEADING_DATA),
                here == null ? List.of() : new DataLinks(wording).of(format -> links.data(here, format)),
                footer());
    }

    /** The name of a list in menus. */
    public static Label title(ListKind kind) {
        return switch (kind) {
            case HOME -> Label.HOMEPAGE;
            case CITIES -> Label.PAGE_CITIES;
            case NETWORKS -> Label.PAGE_NETWORKS;
            case PRACTICES -> Label.PAGE_PRACTICES;
            case SEARCH -> Label.PAGE_SEARCH;
        };
    }

    private List<Link> styleSheets() {
        Colour accent = options.accent();
        return Stream.of(links.styleSheet(), links.pageStyleSheet(), accent == null ? null : links.accent(accent))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private List<MenuEntry> menu(@Nullable ListKind here) {
        List<MenuEntry> menu = new ArrayList<>();
        for (ListKind kind : ListKind.values()) {
            Link link = links.list(kind, options.language());
            if (link != null) {
                Text name = kind == ListKind.HOME ? wording.name(info.title()) : wording.label(title(kind));
                menu.add(new MenuEntry(name, link, kind == here));
            }
        }
        return menu;
    }

    private @Nullable Link anyLanguage(Subject subject) {
        return subject.offered().isEmpty()
                ? null
                : subject.address().apply(languages.canonical(languages.fallback(), subject.offered()));
    }

    private List<LanguageLink> languages(Subject subject) {
        List<LanguageLink> found = new ArrayList<>();
        for (LanguageTag language : subject.offered()) {
            Link link = subject.address().apply(language);
            if (link != null) {
                boolean current = language.equals(options.language());
                found.add(new LanguageLink(language, ownName(language, current), link, current));
            }
        }
        return found;
    }

    /** The name of a language in itself, with a capital letter, since it stands alone. */
    private Text ownName(LanguageTag language, boolean current) {
        String name = Labels.of(language).formats().language(language).value();
        Locale locale = language.toLocale();
        int first = name.offsetByCodePoints(0, 1);
        String capital = name.substring(0, first).toUpperCase(locale) + name.substring(first);
        return current ? Text.of(capital) : wording.text(new LanguageString(capital, language));
    }

    private List<Linked> path(Text name) {
        Linked index = Linked.of(wording.label(Label.HOMEPAGE), links.list(ListKind.HOME, options.language()));
        return index.link() == null ? List.of() : List.of(index, Linked.of(name, null));
    }

    private List<Linked> footer() {
        Linked contact =
                info.contact() == null ? null : Linked.of(wording.label(Label.CONTACT), Link.email(info.contact()));
        return Stream.of(
                        publisher(),
                        contact,
                        linked(Label.ACCESSIBILITY_STATEMENT, info.accessibilityStatement()),
                        linked(Label.PRIVACY_NOTICE, info.privacyNotice()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable Linked publisher() {
        Text name = info.publisher() == null ? wording.label(Label.HOMEPAGE) : wording.unmarked(info.publisher());
        return info.homepage() == null ? null : Linked.of(name, PartMaker.link(info.homepage()));
    }

    private @Nullable Linked linked(Label label, @Nullable WebAddress address) {
        return address == null ? null : Linked.of(wording.label(label), PartMaker.link(address));
    }
}
