package org.cityprofiles.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML as a tree of nodes: the same elements, attributes and texts as {@link HtmlBytes} writes, for whoever builds
 * elements instead of reading markup. Mutable, for one thread and one output.
 *
 * <pre>{@code
 * HtmlTree out = new HtmlTree();
 * out.element(Tag.P, "Γάνδη");
 * out.nodes();  // [Element[name=p, attributes={}, children=[Text[text=Γάνδη]]]]
 * }</pre>
 */
public final class HtmlTree implements Html {
    private List<HtmlNode> nodes = new ArrayList<>();
    private @Nullable Start unfinished;

    /** A writer that has written nothing yet. */
    public HtmlTree() {}

    @Override
    public StartTag start(Tag tag) {
        requireFinished();
        Start start = new Start(tag);
        unfinished = start;
        return start;
    }

    @Override
    public void text(String text) {
        requireFinished();
        add(cleaned(text));
    }

    @Override
    public void markup(SafeHtml markup) {
        requireFinished();
        // made by our own writer, so it reads back as what was written
        Jsoup.parseBodyFragment(markup.toString()).body().childNodes().forEach(this::copy);
    }

    /** What was written, as a new list. */
    public List<HtmlNode> nodes() {
        requireFinished();
        return List.copyOf(nodes);
    }

    private void copy(org.jsoup.nodes.Node node) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof org.jsoup.nodes.Element element) {
            Map<String, String> attributes = new LinkedHashMap<>();
            element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
            inside(element.tagName(), attributes, () -> element.childNodes().forEach(this::copy));
        }
    }

    private void add(String text) {
        int last = nodes.size() - 1;
        if (last >= 0 && nodes.get(last) instanceof HtmlNode.Text before) {
            nodes.set(last, new HtmlNode.Text(before.text() + text));
        } else if (!text.isEmpty()) {
            nodes.add(new HtmlNode.Text(text));
        }
    }

    private void inside(String name, Map<String, String> attributes, Runnable content) {
        List<HtmlNode> outside = nodes;
        nodes = new ArrayList<>();
        content.run();
        requireFinished();
        HtmlNode element = new HtmlNode.Element(name, attributes, nodes);
        nodes = outside;
        nodes.add(element);
    }

    private void requireFinished() {
        if (unfinished != null) {
            throw new IllegalStateException("the start tag of " + unfinished.tag + " is not finished");
        }
    }

    /** Replaces what HTML cannot hold. */
    private static String cleaned(String text) {
        if (text.codePoints().noneMatch(HtmlTree::isForbidden)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(point -> isForbidden(point) ? 0xFFFD : point).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isForbidden(int point) {
        boolean control = Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return control || half || (point & 0xFFFE) == 0xFFFE;
    }

    private final class Start implements StartTag {
        private final Tag tag;
        private final Map<String, String> attributes;

        Start(Tag tag) {
            this.tag = tag;
            this.attributes = new LinkedHashMap<>(tag.attributes());
        }

        @Override
        public StartTag with(Attribute attribute, @Nullable String value) {
            requireUnfinished();
            if (value != null) {
                attributes.putIfAbsent(attribute.name(), cleaned(value));
            }
            return this;
        }

        @Override
        public StartTag href(@Nullable Link link) {
            return with(Attribute.HREF, link == null ? null : link.address());
        }

        @Override
        public StartTag src(Link link) {
            return with(Attribute.SRC, link.address());
        }

        @Override
        public void text(String text) {
            finish(() -> HtmlTree.this.text(text));
        }

        @Override
        public void markup(SafeHtml markup) {
            finish(() -> HtmlTree.this.markup(markup));
        }

        @Override
        public <T> void content(T part, Content<? super T> content) {
            finish(() -> content.print(HtmlTree.this, part));
        }

        @Override
        public <T> void each(List<T> parts, Content<? super T> content) {
            finish(() -> HtmlTree.this.each(parts, content));
        }

        @Override
        public void empty() {
            requireUnfinished();
            unfinished = null;
            inside(tag.name(), attributes, () -> {});
        }

        private void finish(Runnable content) {
            requireUnfinished();
            if (tag.holdsNothing()) {
                throw new IllegalArgumentException(tag + " cannot hold anything");
            }
            unfinished = null;
            inside(tag.name(), attributes, content);
        }

        @SuppressWarnings("ReferenceEquality") // this very start tag
        private void requireUnfinished() {
            if (unfinished != this) {
                throw new IllegalStateException("the start tag is already finished");
            }
        }
    }
}
