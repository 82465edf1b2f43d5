package org.cityprofiles.servlet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The forms in which our snippets could be pasted; {@code {base}} stands for our base address. */
enum SnippetForm {
    LINK("<p><a href=\"{base}it/city/ghent?view=card\">Gent</a></p>"),
    MARKED_LINK("<p>See <a class=\"city-embed\" data-city-embed=\"\" href=\"{base}it/city/ghent\">Gent</a> too</p>"),
    QUOTE("<blockquote class=\"city-embed\" lang=\"nl\" data-city-embed=\"\">"
            + "<p><a href=\"{base}it/city/ghent\">Gent</a></p></blockquote>"),
    FIGURE("<figure class=\"city-embed\"><a href=\"{base}it/city/ghent\">Gent</a></figure>"),
    FRAME("<iframe src=\"{base}v1/frame/city/ghent\" title=\"Gent\"></iframe>"),
    ELEMENT("<city-profile name=\"ghent\"><a href=\"{base}it/city/ghent\">Gent</a></city-profile>"),
    SCRIPT("<p>Gent</p><script type=\"application/json\">{\"city\":\"ghent\"}</script>"),
    SHADOW("<div><template shadowrootmode=\"open\"><style>p{color:red}</style><p>Gent</p></template></div>");

    private static final Map<String, String> MARKS = marks();

    private final String html;

    SnippetForm(String html) {
        this.html = html;
    }

    private static Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("link", "a[href*=/it/city/ghent]");
        marks.put("class", "[class~=city-embed]");
        marks.put("data", "[data-city-embed]");
        marks.put("lang", "[lang=nl]");
        marks.put("quote", "blockquote");
        marks.put("figure", "figure");
        marks.put("frame", "iframe[src*=/v1/frame/]");
        marks.put("sandboxed", "iframe[sandbox=\"\"]");
        marks.put("element", "city-profile");
        marks.put("script", "script");
        marks.put("template", "template");
        marks.put("leak", ":containsOwn(\"city\"), :containsOwn(color:red)");
        return marks;
    }

    String html(String base) {
        return html.replace("{base}", base);
    }

    /** What of our forms is in a text, by name: "link class" is a link that still has its class. */
    static String left(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("script, style").empty();
        List<String> left = new ArrayList<>();
        MARKS.forEach((name, selector) -> {
            if (!document.select(selector).isEmpty()) {
                left.add(name);
            }
        });
        return left.isEmpty() ? "nothing" : String.join(" ", left);
    }
}
