package org.cityprofiles.examples.hosts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All pages of the site, as functions of where the widgets come from: {@code /} is an overview,
 * {@code /it/strict-csp/link} a page in a language under a condition with widgets in one way. Thread-safe.
 */
public final class HostPages {
    private static final Pattern PAGE = Pattern.compile("/([a-z]{2})/([a-z-]+)/([a-z]+)");
    private static final Pattern FILE = Pattern.compile("/((?:pictures/)?[a-z-]+\\.(css|js|svg))");
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");

    private final Widgets widgets;
    private final WidgetMarkup markup;

    /** The site for a widget server that can be asked. */
    public HostPages(Widgets widgets, Remote remote) {
        this.widgets = widgets;
        this.markup = new WidgetMarkup(widgets, remote);
    }

    /** The address of a page. */
    public static String address(String language, Variant variant, Way way) {
        return '/' + language + '/' + variant.word() + '/' + way.word();
    }

    /** What stands at a path, or nothing. */
    public Optional<HostPage> find(String path) {
        if (path.equals("/")) {
            return Optional.of(html(Map.of(), overview()));
        }
        Matcher page = PAGE.matcher(path);
        if (page.matches()) {
            return page(page.group(1), page.group(2), page.group(3));
        }
        Matcher file = FILE.matcher(path);
        byte[] bytes = file.matches() ? Template.file(file.group(1)) : null;
        return Optional.ofNullable(bytes)
                .map(found -> new HostPage(headers(TYPES.getOrDefault(file.group(2), HTML)), found));
    }

    private Optional<HostPage> page(String language, String variant, String way) {
        return Arrays.stream(Variant.values())
                .filter(known -> known.word().equals(variant) && Town.LANGUAGES.contains(language))
                .flatMap(known -> known.ways().stream()
                        .filter(embedded -> embedded.word().equals(way))
                        .map(embedded ->
                                html(known.headers(embedded, widgets), page(Town.in(language), known, embedded))))
                .findFirst();
    }

    private static HostPage html(Map<String, String> more, String text) {
        Map<String, String> headers = new HashMap<>(headers(HTML));
        headers.putAll(more);
        return new HostPage(headers, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> headers(String type) {
        return Map.of("Content-Type", type, "X-Content-Type-Options", "nosniff", "Cache-Control", "no-cache");
    }

    private String page(Town town, Variant variant, Way way) {
        return Template.fill("page.html", blank -> switch (blank) {
            case "lang" -> town.language();
            case "dir" -> town.direction();
            case "variant" -> variant.word();
            case "extra" -> variant.head();
            case "head" -> head(way).repeat(variant.loads());
            case "translations" -> translations(town, variant, way);
            case "siblings" -> siblings(town, variant, way);
            case "body" -> body(town, variant, way);
            default -> town.text(blank);
        });
    }

    /** What a webmaster puts once into the theme of the whole site. */
    private String head(Way way) {
        String sheet = "<link rel=\"stylesheet\" href=\"%s\" referrerpolicy=\"no-referrer\">%n";
        String script = "<script async src=\"%s\" referrerpolicy=\"no-referrer\"></script>%n";
        return switch (way) {
            case FRAGMENT -> sheet.formatted(widgets.at(widgets.styles()));
            case ELEMENT ->
                sheet.formatted(widgets.at("v1/embed.css")) + script.formatted(widgets.at("v1/elements.js"));
            case LINK, FRAME ->
                sheet.formatted(widgets.at("v1/embed.css")) + script.formatted(widgets.at("v1/embed.js"));
            case OEMBED -> "";
        };
    }

    private static String translations(Town town, Variant variant, Way way) {
        return Town.LANGUAGES.stream()
                .map(language -> "<li><a href=\"%s\" lang=\"%s\" hreflang=\"%2$s\"%s>%s</a></li>"
                        .formatted(
                                address(language, variant, way),
                                language,
                                current(language.equals(town.language())),
                                Town.in(language).text("language")))
                .collect(Collectors.joining());
    }

    private static String siblings(Town town, Variant variant, @Nullable Way current) {
        return variant.ways().stream()
                .map(way -> "<li><a href=\"%s\"%s>%s</a></li>"
                        .formatted(
                                address(town.language(), variant, way), current(way == current), town.text(way.word())))
                .collect(Collectors.joining());
    }

    private static String current(boolean is) {
        return is ? " aria-current=\"page\"" : "";
    }

    private String body(Town town, Variant variant, Way way) {
        return Template.fill("body.html", blank -> switch (blank) {
            case "before" -> before(town, variant);
            case "after" -> variant == Variant.TABS ? "</div>" : "";
            case "city", "network", "map" ->
                List.of(Embedded.values()).stream()
                        .filter(widget -> widget.word().equals(blank))
                        .map(widget -> markup.of(widget, variant, way, town).repeat(variant.times()))
                        .collect(Collectors.joining());
            default -> town.text(blank);
        });
    }

    private static String before(Town town, Variant variant) {
        return switch (variant) {
            case TABS -> Template.fill("tabs.html", town::text);
            case PRINT -> ("<p class=\"story\">" + town.text("story") + "</p>\n").repeat(20);
            default -> "";
        };
    }

    private String overview() {
        return Template.fill("overview.html", blank -> switch (blank) {
            case "widgets" -> widgets.base().toString();
            case "pages" ->
                Arrays.stream(Variant.values()).map(HostPages::entry).collect(Collectors.joining());
            default -> null;
        });
    }

    private static String entry(Variant variant) {
        Map<String, String> texts = Template.texts("variants.properties");
        return Template.fill("overview-page.html", blank -> switch (blank) {
            case "variant" -> variant.word();
            case "ways" -> ways(variant);
            default -> texts.get(variant.word() + '.' + blank);
        });
    }

    private static String ways(Variant variant) {
        Town english = Town.in("en");
        return variant.ways().stream()
                .map(way -> "<li><a href=\"%s\">%s</a></li>"
                        .formatted(address(variant.language(), variant, way), english.text(way.word())))
                .collect(Collectors.joining());
    }
}
