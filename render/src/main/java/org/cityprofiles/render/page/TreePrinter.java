package org.cityprofiles.render.page;

import java.util.List;
import org.cityprofiles.render.html.HtmlNode;
import org.cityprofiles.render.html.HtmlTree;
import org.cityprofiles.render.json.JsonWriter;
import org.cityprofiles.render.view.View;

/**
 * Prints views as a tree of nodes in JSON, for scripts that build elements instead of reading markup. A node is a text,
 * or a list of an element's name, its attributes and its children: {@code ["p",{"lang":"it"},["…"]]}. Names are as in
 * HTML and SVG; what is inside {@code svg} is to be made in the name space of SVG. The same view gives the same bytes.
 */
public final class TreePrinter {
    private TreePrinter() {}

    /** A view as one node, in UTF-8: the same elements, attributes and texts as the fragment of HTML. */
    public static byte[] tree(View view) {
        return new JsonWriter().value(json(root(view))).toByteArray();
    }

    /** The outermost element of a view. */
    static HtmlNode.Element root(View view) {
        HtmlTree out = new HtmlTree();
        HtmlPrinter.print(out, view);
        return (HtmlNode.Element) out.nodes().get(0);
    }

    private static Object json(HtmlNode node) {
        if (node instanceof HtmlNode.Element element) {
            return List.of(
                    element.name(),
                    element.attributes(),
                    element.children().stream().map(TreePrinter::json).toList());
        }
        return ((HtmlNode.Text) node).text();
    }
}
