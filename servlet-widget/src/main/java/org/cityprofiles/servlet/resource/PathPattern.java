package org.cityprofiles.servlet.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;

/**
 * A path whose parts in braces stand for any text: {@code /v1/fragment/city/{id}}. {@code {lang}} stands for label
 * languages only. Nothing is decoded: of all spellings of an address, one is right. Immutable.
 */
final class PathPattern {
    private static final Set<String> LANGUAGES =
            Labels.languages().stream().map(LanguageTag::toString).collect(Collectors.toUnmodifiableSet());

    /** More than the longest pattern has, so that what has more matches none. */
    private static final int MOST_PARTS = 8;

    private final List<String> parts;

    private PathPattern(List<String> parts) {
        this.parts = parts;
    }

    static PathPattern parse(String pattern) {
        return new PathPattern(parts(pattern));
    }

    /** The parts of a path between its slashes; the last holds the rest of a long one. */
    static List<String> parts(String path) {
        return List.of(path.split("/", MOST_PARTS));
    }

    /** What the parts in braces stand for in a path, if it has this pattern. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != parts.size()) {
            return Optional.empty();
        }
        Map<String, String> captured = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String found = path.get(i);
            if (part.startsWith("{")) {
                captured.put(part.substring(1, part.length() - 1), found);
            } else if (!part.equals(found)) {
                return Optional.empty();
            }
        }
        String language = captured.get("lang");
        return language == null || isLabelLanguage(language) ? Optional.of(captured) : Optional.empty();
    }

    static boolean isLabelLanguage(String text) {
        return LANGUAGES.contains(text);
    }
}
