package org.cityprofiles.servlet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Several catalogues in one server: the name by which a client calls the server, or the beginning of the path, chooses
 * one. They share nothing: one that cannot be loaded answers with the status 503 and is tried again, the others serve.
 * Thread-safe.
 *
 * <pre>{@code
 * {"tenants": [
 *   {"name": "ghent", "hosts": ["profiles.example.org"], "catalogue": "ghent", "language": "nl",
 *    "base-address": "https://profiles.example.org/", "embedders": ["https://*.example.org"], "watch": 10},
 *   {"name": "milan", "path": "/milan", "catalogue": "milan.zip", "theme": "light"}
 * ]}
 * }</pre>
 *
 * <p>Of several tenants that fit, one that names the host goes before one that does not, then the longest path. Where
 * none fits, the answer is 404, and at {@code /health/ready} the state of all. Relative paths begin at the folder of the file.
 */
public final class Tenants implements RequestHandler, AutoCloseable {
    private static final String ANY = "";

    private final Map<String, SiteService> services;
    private final Map<String, List<Tenant>> byHost;
    private final WidgetHandler unknown =
            WidgetHandler.builder(Closure.NOTHING).closed(Closure.UNKNOWN).build();

    private Tenants(Map<String, SiteService> services, Map<String, List<Tenant>> byHost) {
        this.services = services;
        this.byHost = byHost;
    }

    /**
     * Loads the catalogues of all tenants and keeps them fresh until it is closed.
     *
     * @param file the file that lists the tenants
     * @param cacheBytes how much memory the rendered responses of all may take; each may take the same part of it
     * @throws IllegalArgumentException with its position, when the file has a fault; nothing runs then
     * @throws IOException when it cannot be read
     */
    public static Tenants load(Path file, long cacheBytes) throws IOException {
        List<Tenant> tenants = TenantFile.read(file);
        String share = Long.toString(cacheBytes / tenants.size());
        Path absolute = file.toAbsolutePath();
        Map<String, SiteService> services = new LinkedHashMap<>();
        Map<String, List<Tenant>> byHost = new HashMap<>();
        for (Tenant tenant : tenants) {
            Map<String, String> values = new LinkedHashMap<>(tenant.values());
            values.put(SiteSettings.CACHE_BYTES, share);
            SiteSettings settings = SiteSettings.of(
                    values, Optional.ofNullable(absolute.getParent()).orElse(absolute));
            services.put(tenant.name(), SiteService.start("tenant " + tenant.name(), settings));
            List<String> hosts = tenant.hosts().isEmpty() ? List.of(ANY) : tenant.hosts();
            hosts.forEach(host ->
                    byHost.computeIfAbsent(host, absent -> new ArrayList<>()).add(tenant));
        }
        byHost.values()
                .forEach(some -> some.sort(
                        Comparator.comparingInt((Tenant tenant) -> tenant.path().length())
                                .reversed()));
        return new Tenants(services, byHost);
    }

    @Override
    public Optional<WidgetResponse> kept(WidgetRequest request) {
        return choose(request).flatMap(tenant -> service(tenant).kept(request.below(tenant.path())));
    }

    @Override
    public WidgetResponse handle(WidgetRequest request) {
        Optional<Tenant> tenant = choose(request);
        if (tenant.isPresent()) {
            return service(tenant.get()).handle(request.below(tenant.get().path()));
        }
        return StateAnswer.isAsked(request) ? ready(request) : unknown.handle(request);
    }

    private SiteService service(Tenant tenant) {
        return Objects.requireNonNull(services.get(tenant.name()), "service");
    }

    private Optional<Tenant> choose(WidgetRequest request) {
        String host = request.host() == null ? ANY : Tenant.host(request.host());
        Optional<Tenant> named = choose(host, request.path());
        return named.isPresent() ? named : choose(ANY, request.path());
    }

    private Optional<Tenant> choose(String host, String path) {
        return byHost.getOrDefault(host, List.of()).stream()
                .filter(tenant -> tenant.hasPath(path))
                .findFirst();
    }

    private WidgetResponse ready(WidgetRequest request) {
        List<Map<String, Object>> states = new ArrayList<>();
        services.forEach((name, service) -> states.add(state(name, service)));
        boolean some = services.values().stream().anyMatch(SiteService::isOpen);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("status", some ? "ready" : "failed");
        all.put("tenants", states);
        return StateAnswer.of(request, some ? StateAnswer.OK : StateAnswer.UNAVAILABLE, all);
    }

    private static Map<String, Object> state(String name, SiteService service) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("name", name);
        state.put("status", service.isOpen() ? "ready" : "failed");
        state.put("problems", service.problems().size());
        return state;
    }

    @Override
    public void close() {
        services.values().forEach(SiteService::close);
    }
}
