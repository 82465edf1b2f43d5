package org.cityprofiles.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an attribute whose value is plain text, ready to be written. Immutable.
 *
 * <p>Attributes that a browser runs, loads or follows are not among them: addresses go through {@link StartTag#href}
 * and {@link StartTag#src}, and there is no {@code style} and no {@code on…}.
 */
public final class Attribute {
    private static final Pattern NAME_PATTERN = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
    private static final Set<String> DANGEROUS = Set.of(
            "action",
            "background",
            "cite",
            "data",
            "formaction",
            "href",
            "manifest",
            "ping",
            "poster",
            "src",
            "srcdoc",
            "srcset",
            "style");

    public static final Attribute ALT = of("alt");
    public static final Attribute ARIA_CURRENT = of("aria-current");
    public static final Attribute ARIA_HIDDEN = of("aria-hidden");
    public static final Attribute ARIA_LABEL = of("aria-label");
    public static final Attribute ARIA_LABELLEDBY = of("aria-labelledby");
    public static final Attribute ARIA_LEVEL = of("aria-level");
    public static final Attribute CHARSET = of("charset");
    public static final Attribute CLASS = of("class");
    public static final Attribute CONTENT = of("content");
    public static final Attribute DATA_ACCENT = of("data-accent");
    public static final Attribute DATA_THEME = of("data-theme");
    public static final Attribute DATETIME = of("datetime");
    public static final Attribute DIR = of("dir");
    public static final Attribute HREFLANG = of("hreflang");
    public static final Attribute ID = of("id");
    public static final Attribute LANG = of("lang");
    public static final Attribute NAME = of("name");
    public static final Attribute PROPERTY = of("property");
    public static final Attribute REL = of("rel");
    public static final Attribute ROLE = of("role");
    public static final Attribute TABINDEX = of("tabindex");
    public static final Attribute TITLE = of("title");
    public static final Attribute TYPE = of("type");
    public static final Attribute VALUE = of("value");

    static final Attribute ACTION = new Attribute("action");
    static final Attribute HREF = new Attribute("href");
    static final Attribute SRC = new Attribute("src");

    private final String name;
    private final byte[] start;

    private Attribute(String name) {
        this.name = name;
        this.start = (" " + name + "=\"").getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * An attribute of the given name.
     *
     * @param name an HTML or SVG attribute name
     * @return the attribute
     * @throws IllegalArgumentException when it is no name, or the attribute is one that a browser runs, loads or
     *     follows
     */
    public static Attribute of(String name) {
        boolean plain = NAME_PATTERN.matcher(name).matches();
        if (!plain || DANGEROUS.contains(name) || name.regionMatches(true, 0, "on", 0, 2)) {
            throw new IllegalArgumentException("expected an attribute that holds plain text, found '" + name + "'");
        }
        return new Attribute(name);
    }

    /** The attribute's name. */
    public String name() {
        return name;
    }

    /** What stands before the value: a space, the name, an equals sign and a quotation mark. */
    byte[] start() {
        return start;
    }

    @Override
    public String toString() {
        return name;
    }
}
