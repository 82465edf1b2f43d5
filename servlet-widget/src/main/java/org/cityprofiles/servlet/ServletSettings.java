package org.cityprofiles.servlet;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.servlet.visit.Embedders;

/** The settings of a servlet that starts by itself, from the three places that {@link WidgetServlet} names. Immutable. */
final class ServletSettings {
    private static final List<String> KEYS =
            List.of("catalogue", "base-address", "language", "theme", "embedders", "cache-bytes");
    private static final String PROPERTY = "cityprofiles.";
    private static final String VARIABLE = "CITYPROFILES_";

    private final Map<String, String> values;

    private ServletSettings(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The settings of a servlet in this machine's surroundings.
     *
     * @throws ServletException when there is a key that means nothing
     */
    static ServletSettings of(ServletConfig config) throws ServletException {
        Map<String, String> parameters = new TreeMap<>();
        for (String name : Collections.list(config.getInitParameterNames())) {
            parameters.put(name, Objects.requireNonNullElse(config.getInitParameter(name), ""));
        }
        Map<String, String> properties = new TreeMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            properties.put(name, System.getProperty(name, ""));
        }
        return of(parameters, properties, System.getenv());
    }

    static ServletSettings of(
            Map<String, String> parameters, Map<String, String> properties, Map<String, String> environment)
            throws ServletException {
        Map<String, String> values = new TreeMap<>();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().startsWith(VARIABLE)) {
                String key = variable.getKey().substring(VARIABLE.length());
                put(values, key.toLowerCase(Locale.ROOT).replace('_', '-'), variable.getKey(), variable.getValue());
            }
        }
        for (Map.Entry<String, String> property : properties.entrySet()) {
            if (property.getKey().startsWith(PROPERTY)) {
                put(values, property.getKey().substring(PROPERTY.length()), property.getKey(), property.getValue());
            }
        }
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            put(values, parameter.getKey(), parameter.getKey(), parameter.getValue());
        }
        return new ServletSettings(values);
    }

    private static void put(Map<String, String> values, String key, String written, String value)
            throws ServletException {
        if (!KEYS.contains(key)) {
            throw new ServletException(
                    "expected one of the settings " + String.join(", ", KEYS) + ", found '" + written + "'");
        }
        values.put(key, value);
    }

    /**
     * The handler that the settings describe.
     *
     * @throws ServletException when a setting is missing or has a bad value, or the catalogue has problems
     */
    WidgetHandler handler() throws ServletException {
        String catalogue = values.get("catalogue");
        if (catalogue == null) {
            throw new ServletException(
                    "expected the setting 'catalogue' (the folder to load) as an init parameter, as the"
                            + " system property " + PROPERTY + "catalogue or as the variable " + VARIABLE
                            + "CATALOGUE, found none");
        }
        WidgetHandler.Builder builder = WidgetHandler.builder(CatalogueSource.load(Path.of(catalogue)));
        set("base-address", value -> builder.baseAddress(URI.create(value)));
        set("language", value -> builder.defaultLanguage(LanguageTag.parse(value)));
        set("theme", value -> builder.theme(theme(value)));
        set("embedders", value -> builder.embedders(Embedders.sites(value)));
        set("cache-bytes", value -> builder.cacheBytes(Long.parseLong(value)));
        return builder.build();
    }

    private static Theme theme(String word) {
        return FixedWord.find(Theme.class, word)
                .orElseThrow(() -> new IllegalArgumentException("expected light, dark or auto, found '" + word + "'"));
    }

    private void set(String key, Consumer<String> setter) throws ServletException {
        String value = values.get(key);
        try {
            if (value != null) {
                setter.accept(value);
            }
        } catch (IllegalArgumentException e) {
            throw new ServletException(
                    "the setting '" + key + "' has a value that is not allowed: " + e.getMessage(), e);
        }
    }
}
