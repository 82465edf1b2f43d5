package org.cityprofiles.render.height;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cityprofiles.render.html.HtmlNode;
import org.jspecify.annotations.Nullable;

/** An element among its neighbours, as selectors look at it. Not changed once its tree is made. */
final class Branch implements Piece {
    private static final String SVG = "svg";

    private final String tag;
    private final List<String> classes;
    private final List<String> keys;
    private final Map<String, String> attributes;
    private final @Nullable Branch parent;
    private final @Nullable Branch previous;
    private final Set<String> before;
    private final List<Piece> content = new ArrayList<>();
    private boolean last = true;

    private Branch(HtmlNode.Element element, @Nullable Branch parent, @Nullable Branch previous) {
        this.tag = element.name();
        this.attributes = element.attributes();
        String names = attributes.getOrDefault("class", "");
        this.classes = names.isEmpty() ? List.of() : List.of(names.split(" ", -1));
        this.keys = classes.stream().map(name -> '.' + name).toList();
        this.parent = parent;
        this.previous = previous;
        this.before = previous == null ? Set.of() : previous.withOwn();
    }

    /** The same set as long as nothing new comes, so that a long list does not cost more than its length. */
    private Set<String> withOwn() {
        if (before.contains(tag) && before.containsAll(keys)) {
            return before;
        }
        Set<String> all = new HashSet<>(before);
        all.add(tag);
        all.addAll(keys);
        return all;
    }

    static Branch of(HtmlNode.Element element) {
        Branch root = new Branch(element, null, null);
        root.grow(element);
        return root;
    }

    /** What is drawn has the size of its frame, whatever is in it. */
    private void grow(HtmlNode.Element element) {
        if (tag.equals(SVG)) {
            return;
        }
        Branch before = null;
        for (HtmlNode child : element.children()) {
            if (child instanceof HtmlNode.Element inner) {
                before = add(inner, before);
            } else {
                content.add(new Words(((HtmlNode.Text) child).text()));
            }
        }
    }

    private Branch add(HtmlNode.Element element, @Nullable Branch before) {
        Branch child = new Branch(element, this, before);
        if (before != null) {
            before.last = false;
        }
        content.add(child);
        child.grow(element);
        return child;
    }

    String tag() {
        return tag;
    }

    List<String> classes() {
        return classes;
    }

    /** The keys of selectors that may select it by a class. */
    List<String> keys() {
        return keys;
    }

    /** Whether an element before it, inside the same one, may be selected by selectors of a key. */
    boolean follows(String key) {
        return key.isEmpty() ? previous != null : before.contains(key);
    }

    @Nullable
    String attribute(String name) {
        return attributes.get(name);
    }

    @Nullable
    Branch parent() {
        return parent;
    }

    @Nullable
    Branch previous() {
        return previous;
    }

    boolean isLast() {
        return last;
    }

    List<Piece> content() {
        return content;
    }
}
