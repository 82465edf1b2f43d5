package org.cityprofiles.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cityprofiles.render.theme.Colour;
import org.cityprofiles.servlet.visit.AssetFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which header has which value at which address, word for word; a header that a row does not name is absent there. */
class HeaderTableTest {
    private static final WidgetHandler HANDLER = WidgetHandler.builder(Samples.CATALOGUE)
            .clock(Samples.CLOCK)
            .baseAddress(URI.create("https://widgets.example/"))
            .build();

    private static final String TYPE = "Content-Type";
    private static final String CACHE = "Cache-Control";
    private static final String POLICY = "Content-Security-Policy";
    private static final String READERS = "Access-Control-Allow-Origin";
    private static final String USERS = "Cross-Origin-Resource-Policy";
    private static final String EMBEDDED = "Cross-Origin-Embedder-Policy";
    private static final String TIMING = "Timing-Allow-Origin";
    private static final String ROBOTS = "X-Robots-Tag";
    private static final String VARY = "Vary";
    private static final String TAG = "ETag";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");

    /** All that are checked at every address; the last are nowhere. */
    private static final List<String> NAMES = List.of(
            TYPE,
            CACHE,
            POLICY,
            READERS,
            USERS,
            EMBEDDED,
            TIMING,
            ROBOTS,
            VARY,
            TAG,
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "X-Frame-Options",
            "Set-Cookie",
            "Last-Modified");

    /** Those whose value is another at each address; other tests read them. */
    private static final Set<String> OTHERS =
            Set.of("Content-Length", "Content-Language", "Link", "Location", "Allow", "Retry-After");

    private static final String HOUR =
            "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800";
    private static final String CHANNEL =
            "public, max-age=3600, s-maxage=86400, stale-while-revalidate=604800, stale-if-error=2592000";
    private static final String MINUTE = "public, max-age=60";
    private static final String NEVER = "no-store";

    private static final String PAGE = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors *";
    private static final String BUILDER = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";
    private static final String FRAGMENT = "default-src 'none'; style-src 'self'; sandbox";
    private static final String FRAME = "default-src 'none'; script-src 'sha256-…'; style-src 'sha256-…';"
            + " img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *;"
            + " require-trusted-types-for 'script'; trusted-types 'none'";
    private static final String DATA =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String HTML = "text/html;charset=utf-8";
    private static final String JSON = "application/json;charset=utf-8";
    private static final String CSS = "text/css;charset=utf-8";
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String MATCHED = "W/\"…\"";

    /**
     * What an address answers.
     *
     * @param address the address, after its method where that is not GET
     * @param status the status
     * @param headers those of the table that it has
     */
    private record Row(String address, int status, Map<String, String> headers) {
        static Row of(int status, String address, String type, String cache, String policy) {
            Map<String, String> headers = new HashMap<>(ALWAYS);
            headers.putAll(Map.of(TYPE, type, CACHE, cache, POLICY, policy));
            return new Row(address, status, headers);
        }

        /** A page. */
        static Row page(int status, String address, String cache) {
            return of(status, address, HTML, cache, PAGE);
        }

        /** A piece of a page. */
        static Row fragment(int status, String address, String cache) {
            return of(status, address, HTML, cache, FRAGMENT).shared().with(ROBOTS, "noindex");
        }

        /** A document for a frame. */
        static Row frame(int status, String address, String cache) {
            return of(status, address, HTML, cache, FRAME)
                    .with(USERS, "cross-origin")
                    .with(EMBEDDED, "require-corp")
                    .with(ROBOTS, "noindex");
        }

        /** What any site may read. */
        static Row data(int status, String address, String type, String cache) {
            return of(status, address, type, cache, DATA).shared();
        }

        Row shared() {
            return with(READERS, "*").with(USERS, "cross-origin");
        }

        /** It has a tag, by which it need not come again. */
        Row tagged() {
            return with(TAG, MATCHED);
        }

        /** It has a tag, and is compressed for those who like that. */
        Row compressed() {
            return tagged().with(VARY, "Accept-Encoding");
        }

        Row without(String name) {
            Map<String, String> fewer = new HashMap<>(headers);
            fewer.remove(name);
            return new Row(address, status, fewer);
        }

        Row with(String name, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(name, value);
            return new Row(address, status, more);
        }
    }

    private static Stream<Row> files() {
        Stream<Row> assets = Arrays.stream(AssetFile.values())
                .map(file -> asset(file.address(), file.fileName().endsWith(".css") ? CSS : SCRIPT));
        return Stream.concat(
                assets,
                Stream.of(
                        asset(AssetFile.accent(Colour.parse("#e2001a")), CSS),
                        Row.data(200, "/v1/embed.js", SCRIPT, CHANNEL).compressed(),
                        Row.data(200, "/v1/elements.js", SCRIPT, CHANNEL).compressed(),
                        Row.data(200, "/v1/embed.css", CSS, CHANNEL).compressed(),
                        Row.data(200, "/v1/elements.css", CSS, HOUR).compressed(),
                        Row.data(200, "/v1/elements.css?accent=%23e2001a", CSS, HOUR)
                                .compressed()));
    }

    private static Row asset(String address, String type) {
        return Row.data(200, "/" + address, type, "public, max-age=31536000, immutable")
                .compressed()
                .with(TIMING, "*");
    }

    private static Stream<Row> pages() {
        return Stream.of(
                Row.of(302, "/", "", HOUR, DATA).shared().without(TYPE),
                Row.page(200, "/it/", HOUR).compressed(),
                Row.page(200, "/it/city/ghent", HOUR).compressed(),
                Row.page(200, "/it/search", HOUR).compressed(),
                Row.page(200, "/it/search?q=gand", HOUR).compressed().with(ROBOTS, "noindex"),
                Row.of(200, "/it/builder", HTML, HOUR, BUILDER).compressed(),
                Row.of(200, "/it/builder?q=gand", HTML, HOUR, BUILDER)
                        .compressed()
                        .with(ROBOTS, "noindex"),
                Row.page(404, "/nothing", MINUTE),
                Row.page(404, "/it/city/atlantis", MINUTE),
                Row.page(400, "/it/city/ghent?theme=x", NEVER),
                Row.page(405, "POST /it/city/ghent", NEVER));
    }

    private static Stream<Row> pieces() {
        return Stream.of(
                Row.fragment(200, "/v1/fragment/city/ghent?view=card", HOUR).tagged(),
                Row.fragment(404, "/v1/fragment/city/atlantis", MINUTE),
                Row.fragment(404, "/v1/fragment/x", MINUTE),
                Row.fragment(400, "/v1/fragment/city/ghent?view=x", NEVER),
                Row.fragment(400, "/v1/fragment/city/ghent?lang=%FF", NEVER),
                Row.fragment(405, "POST /v1/fragment/city/ghent", NEVER),
                Row.frame(200, "/v1/frame/city/ghent?lang=it", HOUR).compressed(),
                Row.frame(404, "/v1/frame/city/atlantis", MINUTE),
                Row.frame(400, "/v1/frame/city/ghent?view=x", NEVER),
                Row.frame(405, "POST /v1/frame/city/ghent", NEVER));
    }

    private static Stream<Row> data() {
        String ghent = "/v1/oembed?url=https%3A%2F%2Fwidgets.example%2Fit%2Fcity%2Fghent";
        return Stream.of(
                Row.data(200, "/v1/tree/city/ghent", JSON, HOUR).compressed(),
                Row.data(200, "/v1/text/city/ghent", TEXT, HOUR).compressed(),
                Row.data(200, "/v1/data/city/ghent", JSON, HOUR).compressed(),
                Row.data(200, "/v1/data/city/ghent.jsonld", "application/ld+json", HOUR)
                        .compressed(),
                Row.data(200, "/v1/data/cities.geojson", "application/geo+json", HOUR)
                        .compressed(),
                Row.data(200, "/v1/data/memberships.csv", "text/csv;charset=utf-8", HOUR)
                        .compressed(),
                Row.data(200, "/v1/manifest.json", JSON, HOUR).compressed(),
                Row.data(200, "/v1/oembed-provider.yml", TEXT, HOUR).compressed(),
                Row.data(200, ghent, JSON, "public, max-age=3600").compressed(),
                Row.data(200, ghent + "&format=xml", "text/xml;charset=utf-8", "public, max-age=3600")
                        .compressed(),
                Row.data(501, ghent + "&format=yaml", JSON, NEVER),
                Row.data(400, ghent + "&maxwidth=x", JSON, NEVER),
                Row.data(404, "/v1/tree/city/atlantis", JSON, MINUTE),
                Row.data(404, "/v1/text/city/atlantis", TEXT, MINUTE),
                Row.data(404, "/v1/data/city/atlantis", JSON, MINUTE),
                Row.data(400, "/v1/tree/city/ghent?view=x", JSON, NEVER),
                Row.of(200, "/health/live", JSON, NEVER, DATA).tagged(),
                Row.of(200, "/health/ready", JSON, NEVER, DATA).tagged(),
                Row.of(404, "/health/nothing", JSON, NEVER, PAGE));
    }

    private static Stream<Row> rows() {
        return Stream.of(files(), pages(), pieces(), data()).flatMap(rows -> rows);
    }

    static Stream<Arguments> table() {
        return rows().flatMap(row -> NAMES.stream()
                .map(name -> arguments(row.address(), name, row.headers().get(name))));
    }

    static Stream<Arguments> statuses() {
        return rows().map(row -> arguments(row.address(), row.status()));
    }

    static Stream<String> tagged() {
        return rows().filter(row -> row.headers().containsKey(TAG)).map(Row::address);
    }

    private static WidgetRequest request(String address) {
        String[] words = address.split(" ", 2);
        String[] parts = words[words.length - 1].split("\\?", 2);
        return WidgetRequest.get(parts[0])
                .withQuery(parts.length > 1 ? parts[1] : "")
                .withMethod(words.length > 1 ? words[0] : "GET");
    }

    /** A header without the digests of what it stands with. */
    private static @Nullable String header(WidgetResponse response, String name) {
        String value = response.headers().get(name);
        return value == null
                ? null
                : value.replaceAll("'sha256-[\\w+/=]{44}'", "'sha256-…'").replaceAll("^W/\"[\\w-]{22}\"$", "W/\"…\"");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("table")
    void theHeaderIs(String address, String name, @Nullable String value) {
        assertThat(header(HANDLER.handle(request(address)), name)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void theTableHasAllHeaders(String address, int status) {
        WidgetResponse response = HANDLER.handle(request(address));

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers().keySet()).allMatch(name -> NAMES.contains(name) || OTHERS.contains(name));
    }

    @ParameterizedTest
    @MethodSource("tagged")
    void whoHasItGetsItNotAgain(String address) {
        String tag = Objects.requireNonNull(
                HANDLER.handle(request(address)).headers().get(TAG));
        WidgetResponse again = HANDLER.handle(request(address).withIfNoneMatch(tag));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.headers()).containsEntry(TAG, tag).containsKeys(CACHE, "X-Content-Type-Options");
    }

    static Stream<Row> faultsOfOurs() {
        return Stream.of(
                Row.fragment(500, "/v1/fragment/city/ghent", NEVER),
                Row.fragment(503, "/v1/fragment/city/ghent", NEVER),
                Row.data(500, "/v1/tree/city/ghent", JSON, NEVER),
                Row.data(503, "/v1/tree/city/ghent", JSON, NEVER),
                Row.page(500, "/it/city/ghent", NEVER),
                Row.page(503, "/it/city/ghent", NEVER));
    }

    @ParameterizedTest
    @MethodSource("faultsOfOurs")
    void aFaultOfOursHasTheHeadersOfWhatWasAskedFor(Row row) {
        WidgetHandler.Builder faulty = WidgetHandler.builder(Samples.CATALOGUE);
        WidgetHandler handler = row.status() == 503
                ? faulty.clock(Samples.CLOCK).closed(Closure.UNAVAILABLE).build()
                : faulty.clock(Samples.brokenClock()).build();
        WidgetResponse response = handler.handle(request(row.address()));

        Map<String, String> headers = new HashMap<>(response.headers());
        headers.keySet().removeAll(OTHERS);

        assertThat(response.status()).isEqualTo(row.status());
        assertThat(headers).isEqualTo(row.headers());
    }

    @ParameterizedTest
    @MethodSource("fragmentsOfErrors")
    void anErrorOfAFragmentIsAFragmentWithALink(String address) {
        assertThat(Samples.text(HANDLER.handle(request(address))))
                .startsWith("<article lang=")
                .endsWith("</article>")
                .contains("<a href=\"https://widgets.example/");
    }

    static Stream<String> fragmentsOfErrors() {
        return pieces().filter(row -> row.status() >= 400 && row.headers().containsValue(FRAGMENT))
                .map(Row::address);
    }
}
