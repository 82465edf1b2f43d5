package org.cityprofiles.examples.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.core.document.CatalogueInfo;
import org.cityprofiles.core.document.Document;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.examples.server.EmbeddedServer;
import org.cityprofiles.servlet.WidgetHandler;
import org.cityprofiles.servlet.WidgetRequest;
import org.cityprofiles.servlet.WidgetResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No text of a catalogue ever runs as a script, in whatever form it is given out: judged by a real browser, with our
 * content security policies and without them.
 */
class CanaryIT {
    private static final List<String> SUBJECTS = List.of(
            "city/ghent",
            "city/milan",
            "network/inclucities",
            "network/le-citta-del-dialogo",
            "network/comuni-disobbedienti",
            "practice/halle-service-centre",
            "country/it");
    private static final List<String> LISTS = List.of("it/", "it/cities", "ar/networks", "it/practices");

    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    private static Catalogue sample;
    private static WidgetHandler handler;
    private static EmbeddedServer server;
    private static URI base;
    private static OtherSite host;
    private static Chromium chromium;

    /** Our addresses, and the texts of the style sheet and the script that frames hold. */
    private static List<String> ours;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        sample = CompleteSample.of(Sample.catalogue());
        base = Sample.freeAddress();
        handler = WidgetHandler.builder(sample).baseAddress(base).build();
        host = OtherSite.start(CanaryIT::everything);
        server = EmbeddedServer.start(handler, base.getHost(), base.getPort());
        String frame = get("v1/frame/city/ghent", "lang=it");
        ours = List.of(base.toString(), host.address(), held(frame, "style"), held(frame, "script"));
    }

    /** What the first element of a name holds, as our own texts leave it. */
    private static String held(String document, String element) {
        int start = document.indexOf('<' + element + '>') + element.length() + 2;
        return document.substring(start, document.indexOf("</" + element + '>', start));
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
            server.close();
            host.close();
        }
    }

    @Test
    void everyTextOfTheModelIsFilled() {
        Set<String> all = new TreeSet<>();
        Stream.concat(Stream.of(CatalogueInfo.class), Arrays.stream(Document.class.getPermittedSubclasses()))
                .forEach(type -> collect(type, all));

        assertThat(filled(List.of("x"), 0).filled()).containsAll(all);
    }

    @ParameterizedTest(name = "with our policies: {0}")
    @ValueSource(booleans = {true, false})
    void noTextRuns(boolean policies) {
        List<String> texts = Corpus.hostileMarkup();
        List<String> found = new ArrayList<>();
        try (BrowserContext visitor = visitor(policies)) {
            Watch watch = Watch.over(visitor, List.of(base.toString(), host.address()));
            Page page = visitor.newPage();
            watch.page(page);
            int slots = slots(texts);
            int rounds = Math.max(2, (texts.size() + slots - 1) / slots);
            for (int round = 0; round < rounds; round++) {
                handler.replace(filled(texts, round * slots + round).catalogue());
                found.addAll(everywhere(page, watch, texts.get(round)));
                found.addAll(look(page, watch, base + "en/builder?subject=" + SUBJECTS.get(round % SUBJECTS.size())));
            }
        }

        assertThat(found).isEmpty();
    }

    /** What is found in all forms of what is served now. */
    private static List<String> everywhere(Page page, Watch watch, String query) {
        List<String> found = new ArrayList<>();
        Stream.of(SUBJECTS.stream().map("it/"::concat), LISTS.stream(), Stream.of("it/search?q=" + encoded(query)))
                .flatMap(pages -> pages)
                .forEach(path -> found.addAll(look(page, watch, base + path)));
        found.addAll(look(page, watch, host.address()));
        return found;
    }

    private static List<String> look(Page page, Watch watch, String address) {
        page.navigate(address);
        page.waitForFunction("!document.querySelector('[aria-busy]')"
                + " && [...document.querySelectorAll('a.link')].every((link) => link.nextElementSibling)");
        // those below the first screen would wait
        int frames = (int) page.evaluate(
                """
                (base) => [...document.querySelectorAll('iframe')].filter((frame) => {
                  frame.loading = 'eager';
                  return frame.src.startsWith(base);
                }).length""",
                base.toString());
        page.waitForCondition(() -> page.frames().stream()
                        .filter(frame -> frame.url().startsWith(base.toString()))
                        .count()
                >= frames);
        List<String> found = new ArrayList<>(watch.take());
        if (!page.url().equals(address)) {
            found.add("went to " + page.url());
        }
        for (Frame frame : page.frames()) {
            if (!frame.url().startsWith(base.toString()) && !frame.url().equals(host.address())) {
                found.add("a frame is at " + frame.url());
                continue;
            }
            Object audited = frame.evaluate(Sample.text("audit.js"), ours);
            found.addAll(((List<?>) audited).stream().map(String::valueOf).toList());
        }
        page.querySelectorAll("city-profile, city-network, city-practice, city-country").stream()
                .filter(element ->
                        !(Boolean) element.evaluate("(element) => !!element.shadowRoot?.querySelector('article')"))
                .forEach(element -> found.add("not shown: " + element.getAttribute("src")));
        return found.stream().map(what -> address + ": " + what).toList();
    }

    @Test
    void theCanarySingsWhenATextIsNotEscaped() {
        handler.replace(filled(Corpus.ours(), 0).catalogue());
        String fragment = get("v1/fragment/city/milan", "lang=it&view=profile")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        try (BrowserContext visitor = visitor(true)) {
            Watch watch = Watch.over(visitor, List.of(base.toString(), host.address()));
            Page page = visitor.newPage();
            watch.page(page);
            visitor.route(host.address(), route -> fulfil(route, "<!DOCTYPE html><title>x</title>" + fragment));

            assertThat(look(page, watch, host.address()))
                    .anyMatch(found -> found.contains("canary: alert(own)"))
                    .anyMatch(found -> found.contains("onerror"));
        }
    }

    @Test
    void ourPoliciesHoldBackWhatRunsWithoutThem() {
        String hostile = "<!DOCTYPE html><title>x</title><img src=/v1/none onerror=alert(1)>";
        for (boolean policies : List.of(true, false)) {
            try (BrowserContext visitor = visitor(policies)) {
                Watch watch = Watch.over(visitor, List.of(base.toString(), host.address()));
                Page page = visitor.newPage();
                visitor.route(
                        base + "it/",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setHeaders(route.fetch().headers())
                                .setContentType("text/html; charset=utf-8")
                                .setBody(hostile)));
                page.navigate(base + "it/");
                page.waitForTimeout(100);

                assertThat(watch.take().contains("canary: alert(1)")).isEqualTo(!policies);
            }
        }
    }

    private static BrowserContext visitor(boolean policies) {
        return chromium.visitor(new Browser.NewContextOptions().setBypassCSP(!policies));
    }

    private static void fulfil(Route route, String html) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html; charset=utf-8")
                .setBody(html));
    }

    /** A page of somebody else in which everything is embedded in every way. */
    private static String everything() {
        String widgets = SUBJECTS.stream()
                .map(subject -> link(subject) + allWays(subject))
                .collect(Collectors.joining());
        return "<!DOCTYPE html><html lang=it><head><meta charset=utf-8><title>Host</title><script async src=" + base
                + "v1/elements.js></script><script async src=" + base + "v1/embed.js></script></head><body>" + widgets
                + "</body></html>";
    }

    /** A link with the name of its subject, as an editor has copied it from our page. */
    private static String link(String subject) {
        Matcher title = TITLE.matcher(get("it/" + subject, ""));
        String name = title.find() ? title.group(1) : subject;
        return "<p><a class=link href='" + base + "it/" + subject + "'>" + name + "</a></p>";
    }

    private static String allWays(String subject) {
        String kind = subject.substring(0, subject.indexOf('/'));
        String element = "city-" + (kind.equals("city") ? "profile" : kind);
        return views(kind).stream()
                .filter(view ->
                        !get("v1/fragment/" + subject, "lang=it&view=" + view).isEmpty())
                .map(view -> get("v1/fragment/" + subject, "lang=it&view=" + view)
                        + "<iframe src='" + base + "v1/frame/" + subject + "?lang=it&amp;view=" + view + "'></iframe>"
                        + oembed(subject + "?view=" + view)
                        + "<" + element + " src='" + base + "it/" + subject + "?view=" + view + "'></" + element + ">")
                .collect(Collectors.joining());
    }

    /** What a content management system puts into a page for an address. */
    private static String oembed(String subject) {
        String answer = get("v1/oembed", "format=json&url=" + encoded(base + "it/" + subject));
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject().getString("html");
        }
    }

    private static List<String> views(String kind) {
        return switch (kind) {
            case "city" -> List.of("profile", "card", "networks", "practices");
            case "network" -> List.of("profile", "card", "members", "map", "mentoring");
            case "practice" -> List.of("profile", "card");
            default -> List.of("profile");
        };
    }

    private static String get(String path, String query) {
        WidgetResponse response = handler.handle(WidgetRequest.get('/' + path).withQuery(query));
        return response.status() == 200 ? new String(response.body().toByteArray(), StandardCharsets.UTF_8) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int slots(List<String> texts) {
        AtomicInteger count = new AtomicInteger();
        new FilledCatalogue(sample, () -> texts.get(count.getAndIncrement() % texts.size()));
        return count.get();
    }

    private static FilledCatalogue filled(List<String> texts, int first) {
        AtomicInteger next = new AtomicInteger(first);
        return new FilledCatalogue(sample, () -> texts.get(next.getAndIncrement() % texts.size()));
    }

    private static void collect(Class<?> type, Set<String> all) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = type.getSimpleName() + '.' + component.getName();
            Class<?> part = element(component.getGenericType());
            boolean text = part == LocalizedText.class || part == RichText.class || part == String.class;
            if (text && !name.equals("Image.file")) {
                all.add(name);
            } else if (part.isRecord() && !part.getPackageName().endsWith(".value")) {
                collect(part, all);
            }
        }
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? element(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }
}
