package org.cityprofiles.servlet;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The settings of a servlet that starts by itself, from the four places that {@link WidgetServlet} names. Immutable. */
final class ServletSettings {
    private static final String TENANTS = "tenants";
    private static final List<String> KEYS = keys();
    private static final String PROPERTY = "cityprofiles.";
    private static final String VARIABLE = "CITYPROFILES_";

    private final Map<String, String> values;

    private ServletSettings(Map<String, String> values) {
        this.values = values;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(SiteSettings.KEYS);
        keys.add(TENANTS);
        return List.copyOf(keys);
    }

    /**
     * The settings of a servlet in this machine's surroundings.
     *
     * @throws IllegalArgumentException when there is a key that means nothing
     */
    static ServletSettings of(ServletConfig config) {
        Map<String, String> parameters = new TreeMap<>();
        for (String name : Collections.list(config.getInitParameterNames())) {
            parameters.put(name, Objects.requireNonNullElse(config.getInitParameter(name), ""));
        }
        Map<String, String> ofContext = new TreeMap<>();
        ServletContext context = config.getServletContext();
        for (String name : Collections.list(context.getInitParameterNames())) {
            ofContext.put(name, Objects.requireNonNullElse(context.getInitParameter(name), ""));
        }
        Map<String, String> properties = new TreeMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            properties.put(name, System.getProperty(name, ""));
        }
        return of(parameters, ofContext, properties, System.getenv());
    }

    /** The settings from these places, the strongest first. */
    static ServletSettings of(
            Map<String, String> parameters,
            Map<String, String> ofContext,
            Map<String, String> properties,
            Map<String, String> environment) {
        Map<String, String> values = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(VARIABLE) && !InjectedVariable.is(name, value)) {
                String key = name.substring(VARIABLE.length());
                put(values, key.toLowerCase(Locale.ROOT).replace('_', '-'), name, value);
            }
        });
        for (Map<String, String> place : List.of(properties, ofContext)) {
            place.forEach((name, value) -> {
                if (name.startsWith(PROPERTY)) {
                    put(values, name.substring(PROPERTY.length()), name, value);
                }
            });
        }
        parameters.forEach((name, value) -> put(values, name, name, value));
        return new ServletSettings(values);
    }

    private static void put(Map<String, String> values, String key, String written, String value) {
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException(
                    "expected one of the settings " + String.join(", ", KEYS) + ", found '" + written + "'");
        }
        values.put(key, value);
    }

    /**
     * Starts what the settings describe.
     *
     * @throws IllegalArgumentException when a setting is missing or has a bad value
     */
    Service start() {
        if (!values.containsKey(TENANTS)) {
            requireCatalogue();
            SiteService service = SiteService.start("City Profiles", SiteSettings.of(values, Path.of("")));
            return new Service(service, service);
        }
        for (String key : SiteSettings.KEYS) {
            if (values.containsKey(key) && !key.equals(SiteSettings.CACHE_BYTES)) {
                throw new IllegalArgumentException(
                        "the setting '" + key + "' stands in the file of the tenants where there are 'tenants'");
            }
        }
        return tenants(Path.of(Objects.requireNonNull(values.get(TENANTS), TENANTS)));
    }

    /**
     * What runs by these settings.
     *
     * @param handler answers requests
     * @param resources is closed when it ends
     */
    record Service(RequestHandler handler, AutoCloseable resources) {}

    private void requireCatalogue() {
        if (!values.containsKey(SiteSettings.CATALOGUE)) {
            throw new IllegalArgumentException(
                    "expected the setting 'catalogue' (the folder to load) as an init parameter, as the context"
                            + " parameter or system property " + PROPERTY + "catalogue or as the variable "
                            + VARIABLE + "CATALOGUE, found none");
        }
    }

    private Service tenants(Path file) {
        try {
            Tenants tenants = Tenants.load(file, SiteSettings.cacheBytes(values));
            return new Service(tenants, tenants);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read the file of the tenants: " + e, e);
        }
    }
}
