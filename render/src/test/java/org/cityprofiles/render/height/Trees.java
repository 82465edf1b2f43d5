package org.cityprofiles.render.height;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cityprofiles.render.html.HtmlNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Trees from markup, as short as tests like it. */
final class Trees {
    private Trees() {}

    static Branch of(String markup) {
        return Branch.of(element(Jsoup.parseBodyFragment(markup).body().child(0)));
    }

    /** The first element with an id. */
    static Branch named(Branch branch, String id) {
        return all(branch).stream()
                .filter(one -> id.equals(one.attribute("id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Branch> all(Branch branch) {
        List<Branch> all = new ArrayList<>(List.of(branch));
        for (Piece piece : branch.content()) {
            if (piece instanceof Branch inner) {
                all.addAll(all(inner));
            }
        }
        return all;
    }

    private static HtmlNode.Element element(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        List<HtmlNode> children = new ArrayList<>();
        for (Node child : element.childNodes()) {
            children.add(
                    child instanceof TextNode text ? new HtmlNode.Text(text.getWholeText()) : element((Element) child));
        }
        return new HtmlNode.Element(element.tagName(), attributes, children);
    }
}
