package org.cityprofiles.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label cut at its placeholders, so that what is put in can keep its own language and direction. Immutable.
 *
 * @param parts literals and placeholders in the order of the label's language
 */
public record Template(List<Part> parts) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    /** Copies the list. */
    public Template {
        parts = List.copyOf(parts);
    }

    /** A piece of a template. */
    public sealed interface Part permits Literal, Placeholder {}

    /**
     * Words of the label itself.
     *
     * @param text the words
     */
    public record Literal(String text) implements Part {}

    /**
     * Where a value goes.
     *
     * @param index which value, from 0 on
     */
    public record Placeholder(int index) implements Part {}

    /** Reads the text of a label; a placeholder that the label does not have is refused. */
    static Template parse(Label label, String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            addLiteral(parts, text.substring(end, matcher.start()));
            parts.add(placeholder(label, matcher.group(1)));
            end = matcher.end();
        }
        addLiteral(parts, text.substring(end));
        return new Template(parts);
    }

    private static void addLiteral(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Literal(text));
        }
    }

    private static Placeholder placeholder(Label label, String name) {
        int index = label.placeholders().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "expected one of " + label.placeholders() + " in " + label.word() + ", found {" + name + "}");
        }
        return new Placeholder(index);
    }

    /** The text with values in place of its placeholders. */
    String fill(String... values) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part instanceof Literal literal ? literal.text() : values[((Placeholder) part).index()]);
        }
        return text.toString();
    }
}
