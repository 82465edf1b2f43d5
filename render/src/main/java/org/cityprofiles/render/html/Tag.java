package org.cityprofiles.render.html;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An element, perhaps with attributes that are always the same, encoded once so that writing it is a copy. Immutable.
 *
 * <pre>{@code
 * private static final Tag TAGLINE = Tag.P.classed("cp-tagline");
 * }</pre>
 */
public final class Tag {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final String FRAME = "iframe";
    /** Their content is not text to be escaped, so this writer could not keep it safe. */
    private static final Set<String> RAW =
            Set.of("script", "style", FRAME, "noembed", "noframes", "noscript", "plaintext", "template", "xmp");

    private static final byte[] NOTHING = {};

    public static final Tag A = of("a");
    public static final Tag ABBR = of("abbr");
    public static final Tag ARTICLE = of("article");
    public static final Tag BDI = of("bdi");
    public static final Tag BLOCKQUOTE = of("blockquote");
    public static final Tag BODY = of("body");
    public static final Tag BR = of("br");
    public static final Tag CITE = of("cite");
    public static final Tag DD = of("dd");
    public static final Tag DIV = of("div");
    public static final Tag DL = of("dl");
    public static final Tag DT = of("dt");
    public static final Tag EM = of("em");
    public static final Tag FIGCAPTION = of("figcaption");
    public static final Tag FIGURE = of("figure");
    public static final Tag FOOTER = of("footer");
    public static final Tag H1 = of("h1");
    public static final Tag H2 = of("h2");
    public static final Tag H3 = of("h3");
    public static final Tag H4 = of("h4");
    public static final Tag H5 = of("h5");
    public static final Tag H6 = of("h6");
    public static final Tag HEAD = of("head");
    public static final Tag HEADER = of("header");
    public static final Tag HTML = of("html");
    public static final Tag IMG = of("img");

    /** A frame around another document; there is never anything in it. */
    public static final Tag IFRAME = new Tag(FRAME, Map.of());

    public static final Tag LI = of("li");
    public static final Tag LINK = of("link");
    public static final Tag MAIN = of("main");
    public static final Tag META = of("meta");
    public static final Tag NAV = of("nav");
    public static final Tag OL = of("ol");
    public static final Tag P = of("p");
    public static final Tag Q = of("q");
    public static final Tag SECTION = of("section");
    public static final Tag SPAN = of("span");
    public static final Tag STRONG = of("strong");
    public static final Tag TIME = of("time");
    public static final Tag TITLE = of("title");
    public static final Tag UL = of("ul");

    private final String name;
    private final Map<String, String> attributes;
    private final boolean isVoid;
    private final byte[] start;
    private final byte[] end;

    private Tag(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
        this.isVoid = VOID.contains(name);
        this.start = encodedStart(name, attributes);
        this.end = isVoid ? NOTHING : ("</" + name + ">").getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * An element without fixed attributes.
     *
     * @param name an HTML or SVG element name
     * @return the element
     * @throws IllegalArgumentException when it is no name, or its content is not plain text and elements
     */
    public static Tag of(String name) {
        if (!NAME.matcher(name).matches() || RAW.contains(name)) {
            throw new IllegalArgumentException("expected an element of text and elements, found '" + name + "'");
        }
        return new Tag(name, Map.of());
    }

    /**
     * This element with one more fixed attribute.
     *
     * @param attribute the attribute
     * @param value its value
     * @return another element
     */
    public Tag with(Attribute attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute.name(), value);
        return new Tag(name, more);
    }

    /**
     * This element with a fixed {@code class}.
     *
     * @param classes one or more class names
     * @return another element
     */
    public Tag classed(String classes) {
        return with(Attribute.CLASS, classes);
    }

    /** The element's name. */
    public String name() {
        return name;
    }

    /** The attributes that are always the same, in the order of writing. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** Whether nothing may stand in it: it is void, or what stood there would be no text and elements. */
    boolean holdsNothing() {
        return isVoid || name.equals(FRAME);
    }

    /** The start tag up to where further attributes go. */
    byte[] start() {
        return start;
    }

    /** The end tag; empty for a void element. */
    byte[] end() {
        return end;
    }

    @Override
    public String toString() {
        return "<" + name + ">";
    }

    private static byte[] encodedStart(String name, Map<String, String> attributes) {
        HtmlBytes out = new HtmlBytes(64);
        out.raw(("<" + name).getBytes(StandardCharsets.US_ASCII));
        attributes.forEach(
                (key, value) -> out.attribute((" " + key + "=\"").getBytes(StandardCharsets.US_ASCII), value));
        return out.toByteArray();
    }
}
