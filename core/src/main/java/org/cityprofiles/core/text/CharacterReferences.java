package org.cityprofiles.core.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cityprofiles.core.text.RichTextFault.Kind;

/** Character references of HTML: a bare ampersand is allowed, a reference must be one of few or a plain number. */
final class CharacterReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(?<decimal>\\d{1,8})|#[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<name>[A-Za-z][A-Za-z0-9]*));");

    private CharacterReferences() {}

    /** Adds a fault for each reference in a run of text that is not allowed. */
    static void faults(String run, int offset, List<RichTextFault> faults) {
        if (run.indexOf('&') < 0) {
            return;
        }
        Matcher matcher = REFERENCE.matcher(run);
        while (matcher.find()) {
            if (character(matcher).isEmpty()) {
                faults.add(new RichTextFault(Kind.CHARACTER_REFERENCE, offset + matcher.start(), matcher.group()));
            }
        }
    }

    /** The run with its references replaced by their characters; what is no reference stays. */
    static String decode(String run) {
        Matcher matcher = REFERENCE.matcher(run);
        StringBuilder decoded = new StringBuilder(run.length());
        while (matcher.find()) {
            String character = character(matcher);
            matcher.appendReplacement(
                    decoded, Matcher.quoteReplacement(character.isEmpty() ? matcher.group() : character));
        }
        return matcher.appendTail(decoded).toString();
    }

    private static String character(Matcher matcher) {
        String name = matcher.group("name");
        if (name != null) {
            return RichTextPolicy.REFERENCES.getOrDefault(name, "");
        }
        String hex = matcher.group("hex");
        int codePoint = hex != null ? Integer.parseInt(hex, 16) : Integer.parseInt(matcher.group("decimal"));
        return allowed(codePoint) ? Character.toString(codePoint) : "";
    }

    private static boolean allowed(int codePoint) {
        return Character.isValidCodePoint(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE
                && (!Character.isISOControl(codePoint) || codePoint == '\n' || codePoint == '\t')
                && (codePoint & 0xFFFE) != 0xFFFE;
    }
}
