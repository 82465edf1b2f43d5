package org.cityprofiles.render.height;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads selectors as far as our style sheet has them. For one selector. */
final class SelectorParser {
    private static final int CLASS = 1_000;
    private static final int ELEMENT = 1;

    private final String text;
    private int at;
    private String key = "";
    private Selector.Test test = branch -> true;
    private int weight;

    private SelectorParser(String text) {
        this.text = text;
    }

    /**
     * A selector without a pseudo-element at its end.
     *
     * @throws IllegalArgumentException when it has a form that is not known
     */
    static Selector parse(String text) {
        return new SelectorParser(text.strip()).selector(null, ' ');
    }

    static List<Selector> list(String text) {
        return Declarations.split(text, ',').stream().map(SelectorParser::parse).toList();
    }

    private Selector selector(@Nullable Selector before, char relation) {
        key = "";
        test = branch -> true;
        weight = before == null ? 0 : before.weight();
        int start = at;
        while (at < text.length() && " >+~".indexOf(text.charAt(at)) < 0) {
            condition();
        }
        if (start == at) {
            throw new IllegalArgumentException("expected a selector at " + at + " of " + text);
        }
        Selector read = new Selector(key, test, relation, before, weight);
        return at < text.length() ? selector(read, relation()) : read;
    }

    private char relation() {
        char relation = ' ';
        while (" >+~".indexOf(text.charAt(at)) >= 0) {
            relation = text.charAt(at) == ' ' ? relation : text.charAt(at);
            at++;
        }
        return relation;
    }

    private void condition() {
        switch (text.charAt(at)) {
            case '*' -> at++;
            case '.' -> classed();
            case '[' -> attribute();
            case ':' -> pseudo();
            default -> element();
        }
    }

    private void classed() {
        at++;
        String name = name();
        key = '.' + name;
        ask(branch -> branch.classes().contains(name), CLASS);
    }

    private void element() {
        String name = name();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("expected a condition at " + at + " of " + text);
        }
        key = key.isEmpty() ? name : key;
        ask(branch -> branch.tag().equals(name), ELEMENT);
    }

    private void attribute() {
        int end = text.indexOf(']', at);
        String[] parts = text.substring(at + 1, end).split("[\\^]?=", 2);
        at = end + 1;
        String name = parts[0];
        if (parts.length == 1) {
            ask(branch -> branch.attribute(name) != null, CLASS);
        } else {
            ask(branch -> parts[1].equals(branch.attribute(name)), CLASS);
        }
    }

    private void pseudo() {
        at++;
        String name = name();
        if (at < text.length() && text.charAt(at) == '(') {
            function(name, argument());
        } else {
            state(name);
        }
    }

    private void state(String name) {
        switch (name) {
            case "first-child" -> ask(branch -> branch.previous() == null, CLASS);
            case "last-child" -> ask(Branch::isLast, CLASS);
            case "focus-visible", "hover" -> ask(branch -> false, CLASS);
            default -> throw new IllegalArgumentException("expected a pseudo-class, found '" + name + "'");
        }
    }

    private void function(String name, String argument) {
        switch (name) {
            case "is" -> {
                List<Selector> some = list(argument);
                ask(branch -> Selector.anySelects(some, branch), heaviest(some));
            }
            case "where" -> {
                List<Selector> some = list(argument);
                ask(branch -> Selector.anySelects(some, branch), 0);
            }
            case "not" -> {
                List<Selector> some = list(argument);
                ask(branch -> !Selector.anySelects(some, branch), heaviest(some));
            }
            case "has" -> {
                List<Selector> some = list(argument);
                ask(branch -> Selector.anyInside(some, branch), heaviest(some));
            }
            case "dir" -> ask(branch -> argument.equals(direction(branch)), CLASS);
            default -> throw new IllegalArgumentException("expected a pseudo-class, found '" + name + "'");
        }
    }

    private static int heaviest(List<Selector> selectors) {
        return selectors.stream().mapToInt(Selector::weight).max().orElse(0);
    }

    private static String direction(Branch branch) {
        for (Branch around = branch; around != null; around = around.parent()) {
            String direction = around.attribute("dir");
            if (direction != null) {
                return direction;
            }
        }
        return "ltr";
    }

    private void ask(Selector.Test more, int heavier) {
        Selector.Test before = Objects.requireNonNull(test);
        test = branch -> before.holds(branch) && more.holds(branch);
        weight += heavier;
    }

    private String argument() {
        int start = at + 1;
        int depth = 0;
        do {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            at++;
        } while (depth > 0);
        return text.substring(start, at - 1);
    }

    private String name() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return text.substring(start, at);
    }
}
