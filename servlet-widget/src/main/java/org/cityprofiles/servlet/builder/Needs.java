package org.cityprofiles.servlet.builder;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cityprofiles.servlet.http.Representation;

/**
 * What a visitor's browser has to fetch for the first thing that is embedded on a page. Immutable.
 *
 * @param requests how many files
 * @param bytes how many bytes as they are transferred, in the smallest coding on offer
 */
record Needs(int requests, long bytes) {
    /**
     * What a way needs.
     *
     * @param frame the document of the frame, relative to the root of our addresses
     * @param fragment the piece to include
     * @param served what stands at an address of ours; empty where nothing does
     */
    static Needs of(Way way, String frame, byte[] fragment, Function<String, Optional<Representation>> served) {
        if (way == Way.PLAIN) {
            return new Needs(0, 0);
        }
        if (!way.isFetchedByBrowsers()) {
            Needs style = of(Set.of("v1/elements.css"), served);
            return new Needs(style.requests, style.bytes + fragment.length);
        }
        Set<String> files = new LinkedHashSet<>(List.of(frame));
        if (way != Way.OEMBED) {
            files.addAll(List.of("v1/embed.css", "v1/embed.js"));
        }
        return of(files, served);
    }

    private static Needs of(Collection<String> files, Function<String, Optional<Representation>> served) {
        long bytes = files.stream()
                .flatMap(file -> served.apply(file).stream())
                .mapToLong(Needs::smallest)
                .sum();
        return new Needs(files.size(), bytes);
    }

    private static int smallest(Representation file) {
        return file.codings().stream()
                .mapToInt(coding -> file.bytes(coding).length)
                .min()
                .orElse(0);
    }

    /** What a policy has to allow; empty = nothing. */
    static List<String> policy(Way way, String origin) {
        return switch (way) {
            case HTML ->
                List.of(
                        "script-src " + origin,
                        "style-src " + origin,
                        "frame-src " + origin,
                        "connect-src " + origin); // for the element
            case WORDPRESS, DRUPAL, TYPO3, JOOMLA ->
                List.of("script-src " + origin, "style-src " + origin, "frame-src " + origin);
            case OEMBED -> List.of("frame-src " + origin);
            case INCLUDE, JAVA, PHP, PLAIN -> List.of();
        };
    }
}
