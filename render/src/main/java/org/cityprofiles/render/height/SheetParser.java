package org.cityprofiles.render.height;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a packed style sheet: what bears on heights, on a screen. What cannot be read is told, not guessed. For one sheet. */
final class SheetParser {
    private static final Pattern CONTAINER = Pattern.compile("@container cp \\((min|max)-width:([0-9.]+)em\\)");
    private static final Pattern PART = Pattern.compile("(.*?)::(before|after)");
    private static final Pattern VARIABLE = Pattern.compile("var\\((--[a-z-]+)(?:,((?:[^()]|\\([^()]*\\))*))?\\)");
    private static final Pattern ALTERNATIVES = Pattern.compile("(.*[ >+~]|):(?:is|where)\\(([^()]*)\\)");
    /** The element around an isolated view is not ours. */
    private static final String HOST = ":host";

    private static final String OWN = "--column";
    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> variables = new HashMap<>();
    private final TreeSet<String> unread = new TreeSet<>();

    SheetParser(String css) {
        blocks(css, 0, NO_LIMIT);
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** Selectors, conditions and properties that are in the sheet and are not understood. */
    List<String> unread() {
        return List.copyOf(unread);
    }

    private void blocks(String css, double narrowest, double widest) {
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            int close = end(css, open);
            block(css.substring(at, open).strip(), css.substring(open + 1, close), narrowest, widest);
            at = close + 1;
        }
    }

    private static int end(String css, int open) {
        int depth = 0;
        int at = open;
        do {
            depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
            at++;
        } while (depth > 0);
        return at - 1;
    }

    private void block(String head, String body, double narrowest, double widest) {
        Matcher container = CONTAINER.matcher(head);
        if (container.matches()) {
            double limit = Double.parseDouble(container.group(2));
            boolean from = container.group(1).equals("min");
            blocks(body, from ? limit : narrowest, from ? widest : limit);
        } else if (!head.startsWith("@")) {
            rule(head, body, narrowest, widest);
        } else if (!head.startsWith("@media print") && !head.startsWith("@container cp-map ")) {
            unread.add(head);
        }
    }

    private void rule(String selectors, String body, double narrowest, double widest) {
        if (selectors.equals(HOST)) {
            return;
        }
        Declarations declarations = declarations(body, selectors.startsWith(".cp,"));
        if (declarations.values().isEmpty()) {
            return;
        }
        for (String selector : Declarations.split(selectors, ',')) {
            Matcher part = PART.matcher(selector);
            String whole = part.matches() ? part.group(1) : selector;
            Rule.Part about =
                    part.matches() ? Rule.Part.valueOf(part.group(2).toUpperCase(Locale.ROOT)) : Rule.Part.SELF;
            add(whole, about, narrowest, widest, declarations.values());
        }
    }

    /** Marks of items stand beside them. */
    private void add(String selector, Rule.Part part, double narrowest, double widest, Map<Property, Value> values) {
        if (selector.endsWith("::marker")) {
            return;
        }
        try {
            for (Selector read : spread(selector)) {
                rules.add(new Rule(read, part, narrowest, widest, values));
            }
        } catch (IllegalArgumentException e) {
            unread.add(selector);
        }
    }

    /** Alternatives at the end become selectors of their own, all of them as heavy, so that they are found by their keys. */
    private static List<Selector> spread(String selector) {
        Selector whole = SelectorParser.parse(selector);
        Matcher alternatives = ALTERNATIVES.matcher(selector);
        if (!whole.key().isEmpty() || !alternatives.matches()) {
            return List.of(whole);
        }
        List<Selector> spread = new ArrayList<>();
        for (Selector one : SelectorParser.list(alternatives.group(2))) {
            spread.add(new Selector(one.key(), whole.test(), whole.relation(), whole.other(), whole.weight()));
        }
        return spread;
    }

    private Declarations declarations(String body, boolean everywhere) {
        Declarations declarations = new Declarations();
        for (String declaration : Declarations.split(body, ';')) {
            int colon = declaration.indexOf(':');
            String name = declaration.substring(0, colon);
            String text =
                    declaration.substring(colon + 1).replace("!important", "").strip();
            if (everywhere && name.startsWith("--")) {
                variables.put(name, text);
            }
            declarations.add(name, filled(text));
        }
        unread.addAll(declarations.unread());
        return declarations;
    }

    /** Fills variables in: those of the sheet, and for those of hosts what stands for them. */
    private String filled(String text) {
        Matcher variable = VARIABLE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            String name = variable.group(1);
            String otherwise = variable.group(2) == null ? "" : variable.group(2);
            String value = name.equals(OWN) ? variable.group() : filled(variables.getOrDefault(name, otherwise));
            variable.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return variable.appendTail(filled).toString();
    }
}
