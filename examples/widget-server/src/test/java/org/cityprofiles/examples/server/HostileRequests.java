package org.cityprofiles.examples.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests that no browser sends, each with a name; wherever there is room, they hold {@link #CANARY}. */
final class HostileRequests {
    /** What must never come back. */
    static final String CANARY = "zq8echo";

    private static final String HOST = "Host: localhost\r\n";
    private static final String CLOSE = "Connection: close\r\n";

    private final Map<String, String> requests = new LinkedHashMap<>();

    private HostileRequests() {}

    /** The requests by their names, in ISO 8859-1. */
    static Map<String, String> all() {
        HostileRequests hostile = new HostileRequests();
        hostile.targets();
        hostile.queries();
        hostile.methods();
        hostile.requestLines();
        hostile.headers();
        hostile.forwarded();
        hostile.sizes();
        hostile.bodies();
        hostile.otherProtocols();
        return hostile.requests;
    }

    private void add(String name, String request) {
        if (requests.put(name, request.replace("CANARY", CANARY)) != null) {
            throw new IllegalStateException("two requests are called " + name);
        }
    }

    private void target(String target) {
        add("target " + target, "GET " + target + " HTTP/1.1\r\n" + HOST + CLOSE + "\r\n");
    }

    private void header(String header) {
        add("header " + header, "GET /it/city/ghent HTTP/1.1\r\n" + HOST + header + "\r\n" + CLOSE + "\r\n");
    }

    private void line(String line) {
        add("line " + line, line + "\r\n" + HOST + CLOSE + "\r\n");
    }

    private void targets() {
        List.of(
                        "/CANARY",
                        "/it/CANARY",
                        "/it/city/CANARY",
                        "/it/city/CANARY<script>alert(1)</script>",
                        "/it/city/%3Cscript%3ECANARY",
                        "/it/city/ghent/CANARY",
                        "/CANARY/city/ghent",
                        "/v1/fragment/city/CANARY",
                        "/v1/fragment/CANARY/ghent",
                        "/v1/tree/city/CANARY",
                        "/v1/text/city/CANARY",
                        "/v1/data/city/CANARY",
                        "/v1/data/city/CANARY.jsonld",
                        "/v1/frame/city/CANARY",
                        "/v1/CANARY",
                        "/assets/CANARY/views.css",
                        "/assets/0/CANARY.css",
                        "/health/CANARY",
                        "/gallery/CANARY",
                        "/gallery/../CANARY",
                        "/gallery/%2e%2e/CANARY",
                        "/gallery/..;/CANARY",
                        "/gallery",
                        "/gallery//CANARY",
                        "/../../../../etc/passwd?CANARY",
                        "/%2e%2e/%2e%2e/etc/CANARY",
                        "/..%2f..%2fCANARY",
                        "/..%5c..%5cCANARY",
                        "/..\\..\\CANARY",
                        "/it/..;/..;/CANARY",
                        "/it;CANARY/city/ghent",
                        "/it/city;CANARY=1/ghent",
                        "/it/city/ghent;jsessionid=CANARY",
                        "/.;/CANARY",
                        "//CANARY/it/",
                        "//CANARY.example/%2e%2e",
                        "///CANARY",
                        "/it//city//CANARY",
                        "/it/./city/./CANARY",
                        "/it/city/ghent%00CANARY",
                        "/it/city/ghent%0d%0aX-CANARY:%201",
                        "/it/city/ghent%0aCANARY",
                        "/it/city/ghent%c0%afCANARY",
                        "/%c0%ae%c0%ae/CANARY",
                        "/%e0%80%af/CANARY",
                        "/%f0%80%80%af/CANARY",
                        "/it/city/%ffCANARY",
                        "/it/city/%ed%a0%80CANARY",
                        "/it/city/%u0041CANARY",
                        "/it/city/%CANARY",
                        "/it/city/%zzCANARY",
                        "/it/city/%",
                        "/it/city/%2",
                        "/it/city/ghent%2fCANARY",
                        "/it/city/ghent%252fCANARY",
                        "/it/city/ghent%23CANARY",
                        "/it/city/ghent%3fCANARY",
                        "/it/city/ghent#CANARY",
                        "/it/city/ghent\u00e9CANARY",
                        "/WEB-INF/web.xml?CANARY",
                        "/META-INF/MANIFEST.MF?CANARY",
                        "/.git/config?CANARY",
                        "/.env?CANARY",
                        "/actuator/env?CANARY",
                        "/metrics?CANARY",
                        "/cgi-bin/%%32%65%%32%65/CANARY",
                        "http://CANARY.example/it/city/ghent",
                        "https://CANARY.example:443/it/city/ghent",
                        "http://CANARY:pass@localhost/it/city/ghent",
                        "http://CANARY.example:99999/it/",
                        "http:///CANARY",
                        "ftp://CANARY.example/",
                        "javascript:CANARY",
                        "file:///etc/CANARY",
                        "CANARY",
                        "CANARY.example:443",
                        "*",
                        "?CANARY",
                        "/[CANARY]",
                        "/{CANARY}",
                        "/${jndi:ldap://CANARY.example/a}",
                        "/%{CANARY}",
                        "/CANARY|id",
                        "/CANARY`id`",
                        "/\"CANARY\"",
                        "/'CANARY'",
                        "/^CANARY")
                .forEach(this::target);
    }

    private void queries() {
        List.of(
                        "view=CANARY",
                        "lang=CANARY",
                        "theme=CANARY",
                        "heading=CANARY",
                        "sections=CANARY",
                        "accent=CANARY",
                        "accent=%23CANARY",
                        "instance=CANARY%22onload",
                        "order=CANARY",
                        "CANARY=1",
                        "CANARY",
                        "CANARY&CANARY&CANARY",
                        "view=card&view=CANARY",
                        "view=%CANARY",
                        "view=%ffCANARY",
                        "view=%c0%afCANARY",
                        "view=%00CANARY",
                        "view=card%0d%0aSet-Cookie:CANARY",
                        "view[]=CANARY",
                        "view[$ne]=CANARY",
                        "__proto__[CANARY]=1",
                        "=CANARY",
                        "&&&=&CANARY=&",
                        "?view=CANARY",
                        "view=CANARY#CANARY",
                        "<script>CANARY</script>",
                        "%3Cscript%3ECANARY%3C/script%3E")
                .forEach(query -> target("/v1/fragment/city/ghent?" + query));
        target("/it/networks?topic=CANARY");
        target("/it/cities?country=CANARY");
        target("/it/city/ghent?theme=CANARY");
        target("/it/?CANARY=CANARY");
        target("/?CANARY");
        target("/v1/oembed?url=https://CANARY.example/&format=CANARY");
    }

    private void methods() {
        List.of(
                        "POST",
                        "PUT",
                        "DELETE",
                        "PATCH",
                        "TRACE",
                        "TRACK",
                        "CONNECT",
                        "PROPFIND",
                        "MKCOL",
                        "COPY",
                        "PURGE",
                        "BAN",
                        "DEBUG",
                        "get",
                        "Get",
                        "HEAD",
                        "OPTIONS",
                        "CANARY",
                        "G\u00c9T",
                        "GET,POST",
                        "PRI")
                .forEach(method -> line(method + " /it/city/ghent?CANARY HTTP/1.1"));
        line("OPTIONS * HTTP/1.1");
        line("CONNECT CANARY.example:443 HTTP/1.1");
        line("TRACE /CANARY HTTP/1.1");
        line("HEAD /CANARY HTTP/1.1");
        line("POST /gallery/CANARY HTTP/1.1");
        add("trace with headers", "TRACE / HTTP/1.1\r\n" + HOST + "X-CANARY: CANARY\r\n" + CLOSE + "\r\n");
        add("override", "POST /it/ HTTP/1.1\r\n" + HOST + "X-HTTP-Method-Override: CANARY\r\n" + CLOSE + "\r\n");
    }

    private void requestLines() {
        List.of(
                        "GET /CANARY HTTP/0.9",
                        "GET /CANARY HTTP/1.2",
                        "GET /CANARY HTTP/1.10",
                        "GET /CANARY HTTP/2.0",
                        "GET /CANARY HTTP/9.9",
                        "GET /CANARY HTTP/CANARY",
                        "GET /CANARY http/1.1",
                        "GET /CANARY HTTPS/1.1",
                        "GET /CANARY HTTP/1.1 CANARY",
                        "GET /CANARY CANARY HTTP/1.1",
                        "GET  /CANARY HTTP/1.1",
                        "GET /CANARY  HTTP/1.1",
                        "GET\t/CANARY\tHTTP/1.1",
                        " GET /CANARY HTTP/1.1",
                        "GET /CANARY",
                        "GET",
                        "CANARY",
                        "\u0000CANARY",
                        "GET /\u0000CANARY HTTP/1.1",
                        "GET /\u0007CANARY HTTP/1.1",
                        "GET /\u007fCANARY HTTP/1.1",
                        "GET /CANARY\u00a0HTTP/1.1")
                .forEach(this::line);
        add("no host", "GET /CANARY HTTP/1.1\r\n" + CLOSE + "\r\n");
        add("http 1.0 without host", "GET /CANARY HTTP/1.0\r\n\r\n");
        add("bare line feeds", "GET /CANARY HTTP/1.1\nHost: localhost\nConnection: close\n\n");
        add("bare carriage returns", "GET /CANARY HTTP/1.1\rHost: localhost\r\r");
        add("empty lines first", "\r\n\r\nGET /CANARY HTTP/1.1\r\n" + HOST + CLOSE + "\r\n");
        add("http 0.9", "GET /CANARY\r\n");
        add("cut off in the target", "GET /it/city/CANARY");
        add("cut off in a header", "GET /it/ HTTP/1.1\r\nHost: loc");
        add("cut off before the end", "GET /CANARY HTTP/1.1\r\n" + HOST);
    }

    private void headers() {
        List.of(
                        "CANARY",
                        ": CANARY",
                        "CANARY : 1",
                        "X CANARY: 1",
                        " X-Folded-CANARY: 1",
                        "X-CANARY: a\r\n CANARY",
                        "X-CANARY: a\r\n\tCANARY",
                        "X-CANARY: \u0000CANARY",
                        "X-CANARY: a\rCANARY",
                        "X-CANARY: a\nCANARY: b",
                        "X-\u0000CANARY: 1",
                        "X-\u00e9CANARY: 1",
                        "Host: CANARY.example",
                        "Host:",
                        "Accept-Encoding: CANARY",
                        "Accept-Encoding: gzip;q=CANARY",
                        "Accept-Encoding: " + "gzip,".repeat(500) + "CANARY",
                        "If-None-Match: CANARY",
                        "If-None-Match: \"CANARY",
                        "If-None-Match: W/\"CANARY\"",
                        "If-Match: CANARY",
                        "If-Modified-Since: CANARY",
                        "If-Range: CANARY",
                        "Range: bytes=0-CANARY",
                        "Range: bytes=" + "0-0,".repeat(500) + "1-1",
                        "Accept: CANARY/CANARY",
                        "Accept-Language: CANARY",
                        "Cookie: CANARY=CANARY",
                        "Cookie: $Version=1; \"CANARY",
                        "Authorization: Basic CANARY",
                        "Referer: https://CANARY.example/",
                        "User-Agent: CANARY ${jndi:ldap://CANARY.example}",
                        "Origin: https://CANARY.example",
                        "Upgrade: CANARY",
                        "Upgrade: h2c\r\nHTTP2-Settings: CANARY",
                        "Upgrade: websocket\r\nSec-WebSocket-Key: CANARY",
                        "Expect: CANARY",
                        "Expect: 100-continue",
                        "TE: CANARY",
                        "Trailer: CANARY",
                        "Via: 1.1 CANARY",
                        "Max-Forwards: CANARY",
                        "Content-Type: CANARY",
                        "Content-Length: CANARY",
                        "Content-Length: -1",
                        "Content-Length: +1",
                        "Content-Length: 1e3",
                        "Content-Length: 0x10",
                        "Content-Length: 99999999999999999999",
                        "Content-Length: 9223372036854775807",
                        "Content-Length:",
                        "Transfer-Encoding: CANARY",
                        "Transfer-Encoding: chunked, CANARY",
                        "Transfer-Encoding: CANARY, chunked",
                        "Transfer-Encoding: \u000bchunked",
                        "Transfer-Encoding: xchunked")
                .forEach(this::header);
    }

    private void forwarded() {
        List.of(
                        "X-Forwarded-Host: CANARY.example",
                        "X-Forwarded-Proto: CANARY",
                        "X-Forwarded-For: CANARY",
                        "X-Forwarded-Port: CANARY",
                        "X-Forwarded-Prefix: /CANARY",
                        "X-Forwarded-Server: CANARY",
                        "Forwarded: host=CANARY.example;proto=CANARY",
                        "X-Original-URL: /CANARY",
                        "X-Rewrite-URL: /CANARY",
                        "X-Host: CANARY.example",
                        "X-Script-Name: /CANARY")
                .forEach(this::header);
        for (String target : List.of("/", "/it", "/it/", "/gallery", "/v1/fragment/city/ghent", "/nothing")) {
            add(
                    "host of " + target,
                    "GET " + target + " HTTP/1.1\r\nHost: CANARY.example:81\r\nX-Forwarded-Host: CANARY\r\n" + CLOSE
                            + "\r\n");
        }
        for (String host : List.of("CANARY@localhost", "local host CANARY", "[CANARY]", "CANARY:CANARY", "CANARY/..")) {
            add("host " + host, "GET /it HTTP/1.1\r\nHost: " + host + "\r\n" + CLOSE + "\r\n");
        }
    }

    private void sizes() {
        target("/CANARY" + "a".repeat(9_000));
        target("/" + "CANARY/".repeat(900));
        target("/it/city/ghent?" + "CANARY=1&".repeat(800));
        target("/it/city/ghent?view=" + "%43".repeat(2_500) + "CANARY");
        target("/it/city/ghent?" + "a".repeat(70_000) + "CANARY");
        header("X-CANARY: " + "a".repeat(9_000));
        header("X-" + "CANARY".repeat(1_500) + ": a");
        header(many(65));
        header(many(1_000));
        add("long method", "CANARY".repeat(2_000) + " / HTTP/1.1\r\n" + HOST + CLOSE + "\r\n");
        add("long version", "GET / HTTP/1.1" + "CANARY".repeat(2_000) + "\r\n" + HOST + CLOSE + "\r\n");
        add("endless line", "CANARY".repeat(20_000));
    }

    private static String many(int headers) {
        return IntStream.range(0, headers).mapToObj(i -> "X" + i + ": CANARY").collect(Collectors.joining("\r\n"));
    }

    private void bodies() {
        String smuggled = "GET /CANARY HTTP/1.1\r\n" + HOST + "\r\n";
        List<String> framings = new ArrayList<>(List.of(
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: CANARY",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding:\r\n chunked",
                "Transfer-Encoding: chunked\r\n",
                "transfer-encoding: CHUNKED",
                "Content-Length: 0\r\nContent-Length: 5",
                "Content-Length: 5, 5",
                "Content-Length: 5",
                "Content-Length: 0",
                "Content-Length: 5\r\nExpect: 100-continue"));
        for (String method : List.of("GET", "POST")) {
            framings.forEach(framing -> add(
                    method + " smuggling " + framing,
                    method + " /it/ HTTP/1.1\r\n" + HOST + framing + "\r\n\r\n0\r\n\r\n" + smuggled));
        }
        for (String chunk : List.of("CANARY", "-1", "0x5", "5;CANARY", "ffffffffffffffff", "7fffffff", "5\n", "")) {
            add(
                    "chunk " + chunk,
                    "POST /it/ HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n" + chunk
                            + "\r\nCANARY\r\n0\r\n\r\n");
        }
        add("pipelined", ("GET /CANARY HTTP/1.1\r\n" + HOST + "\r\n").repeat(20));
        add(
                "form",
                "POST /builder HTTP/1.1\r\n" + HOST + CLOSE
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\nid=CANARY\r\n");
    }

    private void otherProtocols() {
        add(
                "tls hello",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003CANARY" + "\u0000".repeat(90));
        add("http 2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nCANARY");
        add("proxy 1", "PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\nGET /CANARY HTTP/1.1\r\n" + HOST + "\r\n");
        add("proxy 2", "\r\n\r\n\u0000\r\nQUIT\n!\u0011\u0000\u000cCANARY");
        add("ssh", "SSH-2.0-CANARY\r\n");
        add("smtp", "EHLO CANARY\r\n");
        add("redis", "*1\r\n$7\r\nCANARY\r\n");
        add("nothing but zeros", "\u0000".repeat(400) + "CANARY");
        add(
                "all bytes",
                IntStream.range(0, 256).mapToObj(Character::toString).collect(Collectors.joining()) + "CANARY");
    }
}
