package org.cityprofiles.render.height;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lengths, numbers, and what is reckoned from them: {@code clamp(1.8em, 1.2em + 4cqi, 3.75em)}. For one text. */
final class LengthParser {
    private final String text;
    private int at;

    private LengthParser(String text) {
        this.text = text;
    }

    /** A length or number; null when the text is none. */
    static @Nullable Length parse(String text) {
        LengthParser parser = new LengthParser(text);
        try {
            Length length = parser.sum();
            return parser.at == text.length() ? length : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Length sum() {
        Length left = product();
        while (true) {
            Length before = left;
            if (next('+')) {
                Length more = product();
                left = units -> before.in(units) + more.in(units);
            } else if (next('-')) {
                Length less = product();
                left = units -> before.in(units) - less.in(units);
            } else {
                return left;
            }
        }
    }

    private Length product() {
        Length left = value();
        while (true) {
            Length before = left;
            if (next('*')) {
                Length factor = value();
                left = units -> before.in(units) * factor.in(units);
            } else if (next('/')) {
                Length part = value();
                left = units -> before.in(units) / part.in(units);
            } else {
                return left;
            }
        }
    }

    private Length value() {
        if (next('(')) {
            Length inner = sum();
            expect(')');
            return inner;
        }
        int start = at;
        while (at < text.length() && "+-.0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return start == at ? function(name()) : with(Double.parseDouble(text.substring(start, at)), name());
    }

    private String name() {
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || "-%".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    private static Length with(double number, String unit) {
        return switch (unit) {
            case "", "px" -> units -> number;
            case "em" -> units -> number * units.em();
            case "%" -> units -> number * units.whole() / 100;
            case "cqi" -> units -> number * units.container() / 100;
            default -> throw new IllegalArgumentException("expected a unit, found '" + unit + "'");
        };
    }

    private Length function(String name) {
        expect('(');
        return name.equals("var") ? column() : reckoned(name, arguments());
    }

    /** The one property that elements set for themselves; all others were filled in before. */
    private Length column() {
        if (!name().equals("--column")) {
            throw new IllegalArgumentException("expected --column");
        }
        Length otherwise = arguments().get(0);
        return units ->
                units.column() == null ? otherwise.in(units) : units.column().in(units);
    }

    private List<Length> arguments() {
        List<Length> arguments = new ArrayList<>();
        next(',');
        do {
            arguments.add(sum());
        } while (next(','));
        expect(')');
        return arguments;
    }

    private static Length reckoned(String function, List<Length> of) {
        return switch (function) {
            case "calc" -> of.get(0);
            case "min" ->
                units -> of.stream()
                        .mapToDouble(length -> length.in(units))
                        .min()
                        .orElseThrow();
            case "max" ->
                units -> of.stream()
                        .mapToDouble(length -> length.in(units))
                        .max()
                        .orElseThrow();
            case "clamp" ->
                units -> Math.max(
                        of.get(0).in(units),
                        Math.min(of.get(1).in(units), of.get(2).in(units)));
            default -> throw new IllegalArgumentException("expected a function, found '" + function + "'");
        };
    }

    private boolean next(char sign) {
        int start = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return true;
        }
        at = start;
        return false;
    }

    private void expect(char sign) {
        if (!next(sign)) {
            throw new IllegalArgumentException("expected '" + sign + "' at " + at + " of " + text);
        }
    }
}
