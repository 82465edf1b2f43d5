package org.cityprofiles.examples.matrix;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hostile inputs: cases of our own, and public ones where they lie beside the working copy. */
final class Corpus {
    private static final int SAMPLED = 10;

    private static final List<String> OURS = List.of(
            "<script>alert('own')</script>",
            "<img src=x onerror=alert('own')>",
            "<svg onload=alert('own')>",
            "<svg><script>alert('own')</script></svg>",
            "\"><img src=x onerror=alert('own')>",
            "'><img src=x onerror=alert('own')>",
            "\" autofocus onfocus=alert('own') tabindex=1 x=\"",
            "' autofocus onfocus=alert('own') tabindex=1 x='",
            "</script><script>alert('own')</script>",
            "</title><script>alert('own')</script>",
            "</style><script>alert('own')</script>",
            "</textarea><script>alert('own')</script>",
            "</noscript><script>alert('own')</script>",
            "</article></div></body></html><script>alert('own')</script>",
            "<!--<script>--><script>alert('own')</script>",
            "--><script>alert('own')</script>",
            "]]><script>alert('own')</script>",
            "<iframe src=javascript:alert('own')></iframe>",
            "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
            "<a href=javascript:alert('own')>x</a>",
            "<details open ontoggle=alert('own')>x</details>",
            "<style>*{animation:a 1s}@keyframes a{}</style><b onanimationstart=alert('own')>",
            "<math><mi xlink:href=javascript:alert('own')>x</math>",
            "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
            "<base href=https://elsewhere.invalid/>",
            "<link rel=stylesheet href=https://elsewhere.invalid/a.css>",
            "<form action=https://elsewhere.invalid/><button autofocus>x</button></form>",
            "<template shadowrootmode=open><script>alert('own')</script></template>",
            "&lt;img src=x onerror=alert('own')&gt;",
            "&#60;script&#62;alert('own')&#60;/script&#62;",
            "\\u003cscript\\u003ealert('own')\\u003c/script\\u003e",
            "\\\"});alert('own');({\"",
            "javascript:alert('own')",
            "__proto__",
            "constructor",
            "\u2028alert('own')\u2029",
            "\u202E<script>alert('own')</script>");

    private Corpus() {}

    /** Cases of our own, each of which calls alert where it runs. */
    static List<String> ours() {
        return OURS.stream().map(Corpus::writable).toList();
    }

    /** Texts for every field; all public cases on request ({@code -Dcanary=whole}), otherwise one in ten. */
    static List<String> hostileMarkup() {
        int step = "whole".equals(System.getProperty("canary")) ? 1 : SAMPLED;
        List<String> cases = read("xss");
        Stream<String> sampled =
                IntStream.range(0, cases.size()).filter(i -> i % step == 0).mapToObj(cases::get);
        return Stream.concat(OURS.stream(), sampled)
                .map(Corpus::writable)
                .distinct()
                .toList();
    }

    /** What the model refuses to hold is left out. */
    private static String writable(String text) {
        String kept = text.codePoints()
                .filter(c -> c < 0xA0 ? (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' : Character.isDefined(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean readable = kept.codePoints().anyMatch(Character::isLetterOrDigit);
        return readable ? kept : kept + 'x';
    }

    /** Values for parameters of the look. */
    static List<String> hostileThemes() {
        return Stream.concat(
                        read("css-theme").stream(),
                        Stream.of(
                                "#12345g",
                                "#123456;}*{display:none",
                                "red",
                                "#fff",
                                "url(https://elsewhere.invalid/a)",
                                "#123456/*",
                                "#123456\n",
                                " #123456",
                                "#１２３４５６",
                                "--cp-ink",
                                "light;dark",
                                "dark;"))
                .toList();
    }

    private static List<String> read(String name) {
        Path file = Path.of(System.getProperty("corpora", "../../../shared/corpora"), name, "cases.jsonl");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Corpus::input).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String input(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject().getString("input");
        }
    }
}
