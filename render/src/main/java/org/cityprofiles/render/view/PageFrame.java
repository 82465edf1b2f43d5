package org.cityprofiles.render.view;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.part.LanguageLink;
import org.cityprofiles.render.part.MenuEntry;
import org.cityprofiles.render.text.Linked;
import org.cityprofiles.render.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a complete page, and in its head. Immutable.
 *
 * @param options what the page was made for
 * @param title the title of the window
 * @param name the name of the page alone
 * @param siteName the name of the catalogue
 * @param description one sentence for search engines
 * @param canonical the address that stands for all its variants
 * @param anyLanguage the address for readers of none of its languages
 * @param languages the languages it is offered in
 * @param languagesLabel names the list of languages
 * @param styleSheets the style sheets in order
 * @param skip leads past the head to the content
 * @param menuLabel names the menu
 * @param menu the pages that lead to all others
 * @param pathLabel names the path
 * @param path the way from the index to this page, which is the last and has no link
 * @param image a picture of what the page is about
 * @param oembed where consumers of oEmbed ask about the page
 * @param dataLabel names the list of data
 * @param data what the page shows, for machines
 * @param footer the publisher and its notices
 */
public record PageFrame(
        ViewOptions options,
        Text title,
        Text name,
        Text siteName,
        @Nullable Text description,
        @Nullable Link canonical,
        @Nullable Link anyLanguage,
        List<LanguageLink> languages,
        Text languagesLabel,
        List<Link> styleSheets,
        Text skip,
        Text menuLabel,
        List<MenuEntry> menu,
        Text pathLabel,
        List<Linked> path,
        @Nullable Link image,
        Map<OembedFormat, Link> oembed,
        Text dataLabel,
        List<Linked> data,
        List<Linked> footer) {
    /** Checks that what is always there is there, and copies the lists. */
    public PageFrame {
        requireNonNull(options, "options");
        requireNonNull(title, "title");
        requireNonNull(name, "name");
        requireNonNull(siteName, "siteName");
        languages = List.copyOf(languages);
        requireNonNull(languagesLabel, "languagesLabel");
        styleSheets = List.copyOf(styleSheets);
        requireNonNull(skip, "skip");
        requireNonNull(menuLabel, "menuLabel");
        menu = List.copyOf(menu);
        requireNonNull(pathLabel, "pathLabel");
        path = List.copyOf(path);
        oembed = Collections.unmodifiableMap(new LinkedHashMap<>(oembed));
        requireNonNull(dataLabel, "dataLabel");
        data = List.copyOf(data);
        footer = List.copyOf(footer);
    }

    /** The same with the picture and the data of what the page is about, under the list that it stands in. */
    public PageFrame about(
            @Nullable Link picture, List<Linked> way, Map<OembedFormat, Link> consumers, List<Linked> formats) {
        return copy(styleSheets, way, picture, consumers, formats, footer);
    }

    /** The same with one more style sheet, after the others. */
    public PageFrame with(Link styleSheet) {
        return with(Stream.concat(styleSheets.stream(), Stream.of(styleSheet)).toList(), footer);
    }

    /** The same with one more link at its foot; null = no more. */
    public PageFrame withFoot(@Nullable Linked link) {
        return with(
                styleSheets,
                Stream.concat(footer.stream(), Stream.ofNullable(link)).toList());
    }

    private PageFrame with(List<Link> sheets, List<Linked> foot) {
        return copy(sheets, path, image, oembed, data, foot);
    }

    private PageFrame copy(
            List<Link> sheets,
            List<Linked> way,
            @Nullable Link picture,
            Map<OembedFormat, Link> consumers,
            List<Linked> formats,
            List<Linked> foot) {
        return new PageFrame(
                options,
                title,
                name,
                siteName,
                description,
                canonical,
                anyLanguage,
                languages,
                languagesLabel,
                sheets,
                skip,
                menuLabel,
                menu,
                pathLabel,
                way,
                picture,
                consumers,
                dataLabel,
                formats,
                foot);
    }
}
