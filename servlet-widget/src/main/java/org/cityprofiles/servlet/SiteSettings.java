package org.cityprofiles.servlet;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.label.Labels;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.servlet.visit.Embedders;
import org.jspecify.annotations.Nullable;

/**
 * What is set for one catalogue. Immutable.
 *
 * @param catalogue the folder or archive to load
 * @param baseAddress the public address of the mount
 * @param language the language for addresses that name none
 * @param theme the colours for addresses that name none
 * @param embedders the sites that may show our pages in a frame
 * @param cacheBytes how much memory rendered responses may take
 * @param watch how long to wait between two looks for changes; zero = nobody looks
 */
record SiteSettings(
        Path catalogue,
        @Nullable URI baseAddress,
        @Nullable LanguageTag language,
        Theme theme,
        List<String> embedders,
        long cacheBytes,
        Duration watch) {
    static final String CATALOGUE = "catalogue";
    static final String CACHE_BYTES = "cache-bytes";
    /** All keys but the last are those of a tenant too. */
    static final List<String> KEYS =
            List.of(CATALOGUE, "base-address", "language", "theme", "embedders", "watch", CACHE_BYTES);

    private static final int LONGEST_WATCH = 86_400;
    private static final String USUAL_WATCH = "5";

    /** Copies the list. */
    SiteSettings {
        embedders = List.copyOf(embedders);
    }

    /**
     * The settings in some texts by their keys, which are all known.
     *
     * @param folder what a relative path of the catalogue begins at
     * @throws IllegalArgumentException when a value is not allowed, or the catalogue is not among them
     */
    static SiteSettings of(Map<String, String> values, Path folder) {
        return new SiteSettings(
                read(values, CATALOGUE, null, folder::resolve),
                values.containsKey("base-address") ? read(values, "base-address", null, SiteSettings::address) : null,
                values.containsKey("language") ? read(values, "language", null, SiteSettings::language) : null,
                read(values, "theme", "auto", SiteSettings::theme),
                read(values, "embedders", "*", SiteSettings::embedders),
                cacheBytes(values),
                read(values, "watch", USUAL_WATCH, SiteSettings::pause));
    }

    /** How much memory rendered responses may take. */
    static long cacheBytes(Map<String, String> values) {
        return read(values, CACHE_BYTES, Long.toString(WidgetHandler.Builder.CACHE_BYTES), SiteSettings::bytes);
    }

    /** Reads one value. */
    private static <T> T read(
            Map<String, String> values, String key, @Nullable String otherwise, Function<String, T> reader) {
        String value = values.getOrDefault(key, otherwise);
        if (value == null) {
            throw new IllegalArgumentException("expected the setting '" + key + "', found none");
        }
        try {
            return reader.apply(value.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the setting '" + key + "' has a value that is not allowed: " + e.getMessage(), e);
        }
    }

    private static URI address(String text) {
        return URI.create(BaseAddress.normalise(URI.create(text)));
    }

    private static LanguageTag language(String text) {
        return Labels.of(LanguageTag.parse(text)).language();
    }

    private static Theme theme(String word) {
        return FixedWord.find(Theme.class, word)
                .orElseThrow(() -> new IllegalArgumentException("expected light, dark or auto, found '" + word + "'"));
    }

    private static List<String> embedders(String text) {
        List<String> sites = Embedders.sites(text);
        Embedders.of(sites);
        return sites;
    }

    private static long bytes(String text) {
        return number(text, "a number of bytes", Long.MAX_VALUE);
    }

    private static Duration pause(String text) {
        return Duration.ofSeconds(number(text, "a number of seconds, 0 for never", LONGEST_WATCH));
    }

    private static long number(String text, String what, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the numbers that are out of range
        }
        throw new IllegalArgumentException("expected " + what + " (0 to " + most + "), found '" + text + "'");
    }

    /** The handler of a catalogue with these settings. */
    WidgetHandler handler(Catalogue loaded) {
        return builder(loaded).build();
    }

    /** The handler that answers while there is no catalogue. */
    WidgetHandler closed() {
        return builder(Closure.NOTHING).closed(Closure.UNAVAILABLE).build();
    }

    private WidgetHandler.Builder builder(Catalogue served) {
        WidgetHandler.Builder builder =
                WidgetHandler.builder(served).theme(theme).embedders(embedders).cacheBytes(cacheBytes);
        if (baseAddress != null) {
            builder.baseAddress(baseAddress);
        }
        if (language != null) {
            builder.defaultLanguage(language);
        }
        return builder;
    }
}
