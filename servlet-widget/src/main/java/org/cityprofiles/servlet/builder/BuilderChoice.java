package org.cityprofiles.servlet.builder;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewName;
import org.cityprofiles.render.view.ViewOptions;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen on the page. Immutable.
 *
 * @param subject what is to be embedded; null = nothing was chosen, and there is nothing to choose
 * @param view which of its views
 * @param language its language; null = that of the page around it
 * @param theme its colours
 * @param accent the host's own colour; null = ours
 * @param heading the level of its first heading; 0 = no heading in the outline
 * @param pinned whether the script may not change
 * @param way where it is to be embedded
 * @param words the name that is looked for; null = none
 */
public record BuilderChoice(
        @Nullable ChosenSubject subject,
        ViewName view,
        @Nullable LanguageTag language,
        Theme theme,
        @Nullable Colour accent,
        int heading,
        boolean pinned,
        Way way,
        @Nullable String words) {
    /** Checks that what is always there is there. */
    public BuilderChoice {
        requireNonNull(view, "view");
        requireNonNull(theme, "theme");
        requireNonNull(way, "way");
    }

    /** The same with a subject, and with its own view where it has none of the chosen name. */
    public BuilderChoice with(ChosenSubject other) {
        ViewName possible =
                other.kind().views().contains(view) ? view : other.kind().embedded();
        return new BuilderChoice(other, possible, language, theme, accent, heading, pinned, way, words);
    }

    /** The same for another system. */
    BuilderChoice with(Way other) {
        return new BuilderChoice(subject, view, language, theme, accent, heading, pinned, other, words);
    }

    /** How the content looks, as a query without what goes without saying; empty where all of it does. */
    String look() {
        return query(lookKeys());
    }

    /** The same with its language. */
    String look(String spoken) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("lang", spoken);
        keys.putAll(lookKeys());
        return query(keys);
    }

    /**
     * The same for our scripts: with its view in any case, since the style sheet that reserves its height knows links by
     * that, and where no language was chosen in that of the page around it.
     */
    String link() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("view", view.word());
        keys.putAll(lookKeys());
        if (language == null) {
            keys.put("prefer", "page");
        }
        return query(keys);
    }

    private Map<String, String> lookKeys() {
        Map<String, String> keys = new LinkedHashMap<>();
        if (subject != null && view != subject.kind().embedded()) {
            keys.put("view", view.word());
        }
        if (heading != ViewOptions.EMBEDDED_HEADING) {
            keys.put("heading", heading == 0 ? "none" : Integer.toString(heading));
        }
        if (theme != Theme.AUTO) {
            keys.put("theme", theme.word());
        }
        if (accent != null) {
            keys.put("accent", accent.hex());
        }
        return keys;
    }

    /** All of it, as the query of the page itself; empty where nothing was chosen. */
    String page() {
        Map<String, String> keys = new LinkedHashMap<>();
        if (subject != null) {
            keys.put("subject", subject.path());
        }
        if (language != null) {
            keys.put("lang", language.toString());
        }
        keys.putAll(lookKeys());
        if (pinned) {
            keys.put("script", "pinned");
        }
        if (way != Way.HTML) {
            keys.put("tab", way.word());
        }
        return query(keys);
    }

    private static String query(Map<String, String> keys) {
        return keys.entrySet().stream()
                .map(key -> key.getKey() + '=' + encoded(key.getValue()))
                .collect(Collectors.joining("&", keys.isEmpty() ? "" : "?", ""));
    }

    /** A slash may stand in a query as it is, and is easier to read. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
