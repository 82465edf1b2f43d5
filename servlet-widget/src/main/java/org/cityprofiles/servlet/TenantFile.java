package org.cityprofiles.servlet;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the file that lists the tenants, strictly: what it does not know is an error, told with its line. For one file. */
final class TenantFile {
    private static final Set<String> TEXTS =
            Set.of("name", "path", SiteSettings.CATALOGUE, "base-address", "language", "theme");
    private static final Set<String> LISTS = Set.of("hosts", "embedders");
    private static final List<String> KEYS =
            List.of("name", "hosts", "path", "catalogue", "base-address", "language", "theme", "embedders", "watch");

    private final Path file;
    private final JsonParser parser;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();

    private TenantFile(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The tenants in a file.
     *
     * @throws IllegalArgumentException with the position, when the file has a fault
     * @throws IOException when it cannot be read
     */
    static List<Tenant> read(Path file) throws IOException {
        byte[] json = Files.readAllBytes(file);
        try (JsonParser parser = parser(file, json)) {
            TenantFile reading = new TenantFile(file, parser);
            try {
                return reading.document();
            } catch (JsonException e) {
                throw reading.fault("this is not well-formed JSON");
            }
        }
    }

    private static JsonParser parser(Path file, byte[] json) {
        try {
            return Json.createParser(new ByteArrayInputStream(json));
        } catch (JsonException e) {
            throw new IllegalArgumentException(file.getFileName() + ":1:1: this is not well-formed JSON", e);
        }
    }

    private IllegalArgumentException fault(String message) {
        return new IllegalArgumentException(file.getFileName() + ":"
                + parser.getLocation().getLineNumber() + ":"
                + parser.getLocation().getColumnNumber() + ": " + message);
    }

    private Event next() {
        if (!parser.hasNext()) {
            throw fault("the file ends too early");
        }
        return parser.next();
    }

    private void expect(Event found, Event expected, String what) {
        if (found != expected) {
            throw fault("expected " + what);
        }
    }

    private List<Tenant> document() {
        expect(next(), Event.START_OBJECT, "an object with the key \"tenants\"");
        expect(next(), Event.KEY_NAME, "the key \"tenants\"");
        if (!parser.getString().equals("tenants")) {
            throw fault("expected the key \"tenants\", found \"" + parser.getString() + '"');
        }
        expect(next(), Event.START_ARRAY, "a list of tenants");
        List<Tenant> tenants = new ArrayList<>();
        for (Event event = next(); event != Event.END_ARRAY; event = next()) {
            expect(event, Event.START_OBJECT, "a tenant, which is an object");
            tenants.add(tenant());
        }
        expect(next(), Event.END_OBJECT, "nothing after the tenants");
        if (parser.hasNext()) {
            throw fault("expected the end of the file");
        }
        if (tenants.isEmpty()) {
            throw fault("expected at least one tenant");
        }
        return tenants;
    }

    private Tenant tenant() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Event event = next(); event != Event.END_OBJECT; event = next()) {
            String key = parser.getString();
            if (!KEYS.contains(key)) {
                throw fault("expected one of the keys " + String.join(", ", KEYS) + ", found \"" + key + '"');
            }
            if (found.containsKey(key)) {
                throw fault("the key \"" + key + "\" stands twice");
            }
            found.put(key, value(key));
        }
        try {
            return distinct(made(found));
        } catch (IllegalArgumentException e) {
            throw fault(String.valueOf(e.getMessage()));
        }
    }

    private List<String> value(String key) {
        Event event = next();
        if (TEXTS.contains(key)) {
            expect(event, Event.VALUE_STRING, "a text for \"" + key + '"');
            return List.of(parser.getString());
        }
        if (!LISTS.contains(key)) {
            expect(event, Event.VALUE_NUMBER, "a number for \"" + key + '"');
            return List.of(parser.getString());
        }
        expect(event, Event.START_ARRAY, "a list of texts for \"" + key + '"');
        List<String> texts = new ArrayList<>();
        for (Event item = next(); item != Event.END_ARRAY; item = next()) {
            expect(item, Event.VALUE_STRING, "a text in \"" + key + '"');
            texts.add(parser.getString());
        }
        return texts;
    }

    private Tenant made(Map<String, List<String>> found) {
        Map<String, String> values = new LinkedHashMap<>();
        found.forEach((key, texts) -> values.put(key, String.join(" ", texts)));
        String name = values.getOrDefault("name", "");
        String path = values.getOrDefault("path", "");
        values.keySet().removeAll(Set.of("name", "hosts", "path"));
        Tenant tenant = new Tenant(name, found.getOrDefault("hosts", List.of()), path, values);
        SiteSettings.of(values, folder());
        return tenant;
    }

    private Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private Tenant distinct(Tenant tenant) {
        if (!names.add(tenant.name())) {
            throw new IllegalArgumentException("two tenants are called '" + tenant.name() + "'");
        }
        List<String> hosts = tenant.hosts().isEmpty() ? List.of("") : tenant.hosts();
        for (String host : hosts) {
            if (!places.add(host + tenant.path())) {
                throw new IllegalArgumentException("another tenant has '" + host + tenant.path() + "' already");
            }
        }
        return tenant;
    }
}
