package org.cityprofiles.servlet.builder;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cityprofiles.render.html.Attribute;
import org.cityprofiles.render.html.Html;
import org.cityprofiles.render.html.HtmlBytes;
import org.cityprofiles.render.html.HtmlNode;
import org.cityprofiles.render.html.HtmlTree;
import org.cityprofiles.render.html.Link;
import org.cityprofiles.render.html.StartTag;
import org.cityprofiles.render.html.Tag;
import org.cityprofiles.render.page.HtmlPrinter;
import org.cityprofiles.render.view.View;
import org.jspecify.annotations.Nullable;

/**
 * Prints a view in plain elements, each block in a line of its own. What is pasted stays as it is: links to our own pages
 * say so, or a loader on the same website would turn those that stand alone into widgets. Immutable.
 */
final class PlainHtml {
    private static final Map<String, Tag> TAGS = Stream.of(
                    "a", "em", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "span", "strong", "ul")
            .collect(toUnmodifiableMap(Function.identity(), Tag::of));
    private static final Set<String> LINES = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "p");
    private static final Set<String> LISTS = Set.of("ol", "ul");

    private final @Nullable String base;

    /**
     * Plain elements with links to pages of ours.
     *
     * @param base what the addresses of our pages begin with; null = unknown, and then nothing leads to them
     */
    PlainHtml(@Nullable String base) {
        this.base = base;
    }

    String of(View view) {
        HtmlTree tree = new HtmlTree();
        HtmlPrinter.print(tree, view);
        HtmlBytes out = new HtmlBytes();
        PlainElements.of(tree.nodes()).forEach(node -> print(out, node));
        return new String(out.toByteArray(), StandardCharsets.UTF_8).strip();
    }

    private void print(Html out, HtmlNode node) {
        if (node instanceof HtmlNode.Element element) {
            start(out, element).content(element, this::content);
            if (LINES.contains(element.name()) || LISTS.contains(element.name())) {
                out.text("\n");
            }
        } else if (node instanceof HtmlNode.Text text) {
            out.text(text.text());
        }
    }

    private void content(Html out, HtmlNode.Element element) {
        if (LISTS.contains(element.name())) {
            out.text("\n");
        }
        List<HtmlNode> children = element.children();
        children.forEach(child -> print(out, child));
    }

    private StartTag start(Html out, HtmlNode.Element element) {
        String address = element.attributes().get("href");
        return out.start(Objects.requireNonNull(TAGS.get(element.name()), element.name()))
                .with(Attribute.LANG, element.attributes().get("lang"))
                .href(address == null ? null : Link.parse(asLink(address)).orElse(null));
    }

    /** The address of a page in a form that no loader turns into a widget; other addresses as they are. */
    String asLink(String address) {
        return base != null && address.startsWith(base) && address.indexOf('#') < 0 ? address + "#plain" : address;
    }
}
