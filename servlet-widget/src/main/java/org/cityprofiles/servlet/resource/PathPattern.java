package org.cityprofiles.servlet.resource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.SubjectKind;

/**
 * A path whose parts in braces stand for any text: {@code /v1/data/{kind}/{id}.jsonld}. {@code {lang}} stands for label
 * languages only, {@code {kind}} for kinds of subjects. Nothing is decoded: of all spellings of an address, one is
 * right. Immutable.
 */
final class PathPattern {
    private static final Set<String> LANGUAGES =
            Labels.languages().stream().map(LanguageTag::toString).collect(Collectors.toUnmodifiableSet());

    /** More than the longest pattern has, so that what has more matches none. */
    private static final int MOST_PARTS = 8;

    private static final Set<String> KINDS =
            Arrays.stream(SubjectKind.values()).map(SubjectKind::word).collect(Collectors.toUnmodifiableSet());

    private final List<Part> parts;

    private PathPattern(List<Part> parts) {
        this.parts = parts;
    }

    /** A part between slashes: {@code {name}ending}, or only an ending, which then is all of it. */
    private record Part(String name, String ending) {
        static Part parse(String part) {
            int close = part.indexOf('}');
            return close < 0 ? new Part("", part) : new Part(part.substring(1, close), part.substring(close + 1));
        }

        /** What the name stands for; empty where it stands for nothing. */
        Optional<String> match(String found) {
            return found.endsWith(ending)
                    ? Optional.of(found.substring(0, found.length() - ending.length()))
                            .filter(this::isAllowed)
                    : Optional.empty();
        }

        private boolean isAllowed(String value) {
            return switch (name) {
                case "" -> value.isEmpty();
                case "lang" -> LANGUAGES.contains(value);
                case "kind" -> KINDS.contains(value);
                default -> true;
            };
        }
    }

    static PathPattern parse(String pattern) {
        return new PathPattern(parts(pattern).stream().map(Part::parse).toList());
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
            Optional<String> value = parts.get(i).match(path.get(i));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            captured.put(parts.get(i).name(), value.get());
        }
        return Optional.of(captured);
    }

    static boolean isLabelLanguage(String text) {
        return LANGUAGES.contains(text);
    }
}
