package org.cityprofiles.examples.server.operation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;
import org.jspecify.annotations.Nullable;

/** The kinds of addresses of a server. */
enum AddressKind {
    FRAGMENT("/v1/fragment/"),
    FRAME("/v1/frame/"),
    TREE("/v1/tree/"),
    TEXT("/v1/text/"),
    DATA("/v1/data/"),
    OEMBED("/v1/oembed"),
    EMBED("/v1/"),
    ASSET("/assets/"),
    BUILDER("/builder"),
    HEALTH("/health/"),
    GALLERY("/gallery"),
    PAGE("/"),
    OTHER("");

    private static final Set<String> LANGUAGES =
            Labels.languages().stream().map(LanguageTag::toString).collect(Collectors.toUnmodifiableSet());

    private final String beginning;

    AddressKind(String beginning) {
        this.beginning = beginning;
    }

    /** The kind of a path; {@link #PAGE} only with a language that there is, or for the root. */
    static AddressKind of(@Nullable String path) {
        if (path == null || path.isEmpty()) {
            return OTHER;
        }
        AddressKind kind = Arrays.stream(values())
                .filter(candidate -> path.startsWith(candidate.beginning))
                .findFirst()
                .orElse(OTHER);
        if (kind != PAGE) {
            return kind;
        }
        if (!isPage(path)) {
            return OTHER;
        }
        return path.endsWith("/builder") && path.indexOf('/', 1) == path.lastIndexOf('/') ? BUILDER : PAGE;
    }

    private static boolean isPage(String path) {
        int slash = path.indexOf('/', 1);
        return path.length() == 1 || LANGUAGES.contains(path.substring(1, slash < 0 ? path.length() : slash));
    }

    /** Its name in logs and metrics. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
