package org.cityprofiles.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cityprofiles.core.catalogue.Catalogue;
import org.cityprofiles.loader.CatalogueLoader;
import org.cityprofiles.servlet.WidgetHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All pages below a path of the city's own host, by nginx with {@code examples/includes/nginx.conf}. */
class ReverseProxyTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final int MOST_PAGES = 120;

    private final Catalogue catalogue;
    private final EmbeddedServer server;
    private final Website website;

    ReverseProxyTest(@TempDir Path folder) throws IOException {
        catalogue = CatalogueLoader.strict().load(Path.of("..", "catalogue")).unwrap();
        server = EmbeddedServer.builder().bind();
        website = new Website(folder, server.port());
    }

    @AfterEach
    void stop() {
        website.close();
        server.close();
    }

    /** Follows links from the home page, those of the first pages, as far as they stay on this host. */
    private List<String> broken() throws IOException, InterruptedException {
        URI home = website.address().resolve("city-profiles/en/");
        Set<URI> seen = new TreeSet<>(Set.of(home));
        Deque<URI> todo = new ArrayDeque<>(seen);
        List<String> broken = new ArrayList<>();
        for (int pages = 0; pages < MOST_PAGES && !todo.isEmpty(); pages++) {
            URI page = todo.remove();
            HttpResponse<String> answer = website.plain(page);
            if (answer.statusCode() != 200) {
                broken.add(answer.statusCode() + " " + page);
            }
            for (URI link : links(page, answer)) {
                if (!link.getRawPath().startsWith("/city-profiles/")) {
                    broken.add(link + " in " + page);
                } else if (seen.add(link)) {
                    todo.add(link);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(MOST_PAGES);
        return broken;
    }

    private List<URI> links(URI page, HttpResponse<String> answer) {
        if (!answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        return LINK.matcher(answer.body())
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&").replaceAll("#.*", ""))
                .filter(link -> !link.isEmpty() && !link.startsWith("mailto:") && !link.startsWith("tel:"))
                .map(page::resolve)
                .filter(link -> website.address().getAuthority().equals(link.getAuthority()))
                .toList();
    }

    @Test
    void relativeLinksStayBelowThePath() throws IOException, InterruptedException {
        server.serve(WidgetHandler.of(catalogue));
        website.withNginx();
        assertThat(broken()).isEmpty();
    }

    @Test
    void linksWithABaseAddressStayBelowThePath() throws IOException, InterruptedException {
        server.serve(WidgetHandler.builder(catalogue)
                .baseAddress(website.address().resolve("city-profiles/"))
                .build());
        website.withNginx();
        assertThat(broken()).isEmpty();
    }

    @Test
    void redirectionsStayBelowThePath() throws IOException, InterruptedException {
        server.serve(WidgetHandler.of(catalogue));
        HttpResponse<String> answer = website.withNginx().get("/city-profiles/it");
        URI target = URI.create("http://localhost/city-profiles/it")
                .resolve(answer.headers().firstValue("location").orElseThrow());
        assertThat(target).hasPath("/city-profiles/it/");
    }
}
