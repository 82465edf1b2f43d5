package org.cityprofiles.servlet.builder;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.render.label.Label;
import org.cityprofiles.render.view.Theme;
import org.cityprofiles.render.view.ViewOptions;
import org.cityprofiles.servlet.http.Digest;

/**
 * Makes what is to be copied for each system. Immutable.
 *
 * @param addresses where everything is
 * @param markup the elements
 * @param height how high a frame has to be in CSS pixels, so that nothing of it is hidden
 */
record Snippets(Addresses addresses, Markup markup, int height) {
    /** Where a website that passes our addresses on has them. */
    static final String MOUNT = "/city-profiles/";

    /** The theme's or template's file that holds the head of all pages. */
    private static final String HEAD = "<head>";

    private static final int HASH_DIGITS = 8;

    static Snippets of(Addresses addresses, LanguageString name, int height) {
        return new Snippets(addresses, new Markup(addresses, name), height);
    }

    List<Snippet> in(Way way) {
        return switch (way) {
            case HTML -> html();
            case WORDPRESS -> List.of(address(), once("functions.php", wordPress()), link());
            case DRUPAL -> List.of(once("html.html.twig", markup.loader()), link());
            case TYPO3 -> List.of(once("setup.typoscript", typo3()), link());
            case JOOMLA -> List.of(once("templates/…/index.php", markup.loader()), link());
            case INCLUDE -> include();
            case JAVA -> java();
            case PHP -> php();
            case OEMBED -> List.of(address(), new Snippet("oEmbed", null, oembed()));
            case PLAIN -> List.of();
        };
    }

    private List<Snippet> html() {
        return List.of(
                once(HEAD, markup.loader()),
                link(),
                new Snippet("<iframe>", Phrase.of(Label.BUILDER_HTML), markup.frame(height)),
                new Snippet('<' + markup.tag() + '>', Phrase.of(Label.BUILDER_HTML), markup.element()));
    }

    private static Snippet once(String place, String code) {
        return Snippet.of(Phrase.of(Label.BUILDER_ONCE, place), code);
    }

    private Snippet link() {
        return Snippet.rich(Phrase.of(Label.BUILDER_LINK), markup.link());
    }

    private Snippet address() {
        return Snippet.of(Phrase.of(Label.BUILDER_ADDRESS), addresses.page());
    }

    private String oembed() {
        return addresses.channel("oembed") + "?format=json&url="
                + URLEncoder.encode(addresses.page(), StandardCharsets.UTF_8);
    }

    private String wordPress() {
        return "add_action('wp_head', function () { ?>\n" + markup.loader() + "\n<?php });";
    }

    private String typo3() {
        return "page.headerData.1700 = TEXT\npage.headerData.1700.value (\n" + markup.loader() + "\n)";
    }

    private List<Snippet> include() {
        return List.of(
                once("nginx", "nginx.conf", nginx()),
                once(HEAD, Markup.styleSheet(MOUNT + addresses.looks())),
                new Snippet("SSI", Phrase.of(Label.BUILDER_FILES), ssi()),
                once("Varnish", "default.vcl", varnish()),
                new Snippet(
                        "ESI",
                        Phrase.of(Label.BUILDER_FILES),
                        "<esi:include src=\"" + Markup.escaped(addresses.included()) + "\"/>"));
    }

    private static Snippet once(String mark, String place, String code) {
        return new Snippet(mark, Phrase.of(Label.BUILDER_ONCE, place), code);
    }

    /**
     * Passes nothing of the visitor on: no cookies, and no coding that would put compressed bytes into the page. Does not
     * wait long, and has nothing to show in place of an error or a redirection.
     */
    private String nginx() {
        return """
                location %s {
                  proxy_pass %s;
                  proxy_ssl_server_name on;
                  proxy_pass_request_headers off;
                  proxy_connect_timeout 2s;
                  proxy_read_timeout 3s;
                  proxy_intercept_errors on;
                  error_page 301 302 400 404 500 502 503 504 @city-profiles-away;
                }
                location @city-profiles-away { return 204; }
                ssi on;"""
                .formatted(MOUNT, addresses.base());
    }

    /** The link stands where nothing comes. */
    private String ssi() {
        String name = addresses.subject().path();
        return """
                <!--#block name="%s" -->%s<!--#endblock -->
                <!--#include virtual="%s" stub="%s" -->"""
                .formatted(name, markup.link(), addresses.included(), name);
    }

    /** For a Varnish before the nginx. One copy does for all visitors; what is private is left to Varnish's own rules. */
    private static String varnish() {
        return """
                sub vcl_recv {
                  if (req.url ~ "^%s") {
                    unset req.http.Cookie;
                    unset req.http.Authorization;
                  }
                }
                sub vcl_backend_response {
                  set beresp.do_esi = true;
                }"""
                .formatted(MOUNT);
    }

    private List<Snippet> java() {
        return List.of(
                once(HEAD, Markup.styleSheet("${pageContext.request.contextPath}" + MOUNT + addresses.looks())),
                new Snippet(
                        "JSP",
                        Phrase.of(Label.BUILDER_FILES),
                        // a JSP reads no references to characters here, and nothing in our addresses needs any
                        "<jsp:include page=\"" + addresses.included() + "\"/>"),
                new Snippet("Java", Phrase.of(Label.BUILDER_FILES), call()));
    }

    /** What an application calls that has the catalogue itself. */
    private String call() {
        BuilderChoice choice = addresses.choice();
        return """
                ViewOptions options = ViewOptions.of(LanguageTag.parse("%s"), LocalDate.now(ZoneOffset.UTC))%s;
                Optional<byte[]> html = renderer
                    .view(SubjectKind.%s, ViewName.%s, Slug.parse("%s"), options)
                    .map(HtmlPrinter::fragment);"""
                .formatted(
                        addresses.language(),
                        options(choice),
                        addresses.subject().kind().name(),
                        choice.view().name(),
                        addresses.subject().id());
    }

    private static String options(BuilderChoice choice) {
        StringBuilder options = new StringBuilder();
        if (choice.heading() != ViewOptions.EMBEDDED_HEADING) {
            options.append("\n    .withHeading(").append(choice.heading()).append(')');
        }
        if (choice.theme() != Theme.AUTO) {
            options.append("\n    .withTheme(Theme.")
                    .append(choice.theme().name())
                    .append(')');
        }
        if (choice.accent() != null) {
            options.append("\n    .withAccent(Colour.parse(\"")
                    .append(choice.accent())
                    .append("\"))");
        }
        return options.toString();
    }

    /** The style sheet is copied, so that visitors ask nobody but the website itself. */
    private List<Snippet> php() {
        String copy = "curl -o city-profiles.css '" + addresses.base() + addresses.looks() + "'";
        return List.of(
                Snippet.of(Phrase.of(Label.BUILDER_STYLE), copy),
                once(HEAD, Markup.styleSheet("/city-profiles.css")),
                Snippet.of(Phrase.of(Label.BUILDER_FILES), lastGood()));
    }

    /**
     * Asks at most once in an hour, and a minute after nothing came whole; waits three seconds at most. Shows what comes,
     * whether or not it can be kept, or what came last, or the link.
     */
    private String lastGood() {
        return """
                <?php
                $copy = __DIR__ . '/%s.html';
                $html = @file_get_contents($copy);
                if ((int) @filemtime($copy) < time() - 3600) {
                    @touch($copy, time() - 3540);
                    $came = @file_get_contents('%s', false, stream_context_create(['http' => ['timeout' => 3]]));
                    if (preg_match('~^<article.*</article>\\s*$~s', (string) $came)) {
                        $html = $came;
                        $new = $copy . getmypid();
                        @file_put_contents($new, $html) && @rename($new, $copy) || @unlink($new);
                    }
                }
                echo $html ?: '%s';
                ?>"""
                .formatted(fileName(), addresses.fragment(), markup.link().replace("\\", "\\\\"));
    }

    /** Another for each look, so that two of one subject do not take turns in one file. */
    private String fileName() {
        byte[] hash = Digest.SHA_256.of(addresses.fragment().getBytes(StandardCharsets.UTF_8));
        return addresses.subject().path().replace('/', '-')
                + '-'
                + HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
    }
}
