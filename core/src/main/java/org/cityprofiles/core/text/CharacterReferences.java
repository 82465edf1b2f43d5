package org.cityprofiles.core.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cityprofiles.core.text.RichTextFault.Kind;

/**
 * Character references of HTML: a bare ampersand is allowed where every browser shows it as one; a reference must be one
 * of few or a plain number, and end in a semicolon.
 */
final class CharacterReferences {
    private static final Pattern REFERENCE = Pattern.compile(
            "&(?:#(?<decimal>\\d++)|#[xX](?<hex>[0-9A-Fa-f]++)|(?<name>[A-Za-z][A-Za-z0-9]*+))(?<end>;?)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
    private static final int MAX_DIGITS = 7;

    /** The names that browsers decode even without a semicolon, and with letters after them (HTML, section 13.5). */
    private static final Set<String> WITHOUT_SEMICOLON = Set.of(
            ("AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc"
                            + " Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc"
                            + " Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil"
                            + " cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt"
                            + " iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute"
                            + " ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1"
                            + " sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml")
                    .split(" "));

    private static final int LONGEST = 6;

    private CharacterReferences() {}

    /** Adds a fault for each reference in a run of text that is not allowed. */
    static void faults(String run, int offset, boolean inAttribute, List<RichTextFault> faults) {
        if (run.indexOf('&') < 0) {
            return;
        }
        Matcher matcher = REFERENCE.matcher(run);
        while (matcher.find()) {
            boolean wrong = ended(matcher) ? character(matcher).isEmpty() : decodedAnyway(matcher, run, inAttribute);
            if (wrong) {
                faults.add(RichTextFault.of(Kind.CHARACTER_REFERENCE, offset + matcher.start(), matcher.group()));
            }
        }
    }

    /** The run with its references replaced by their characters; what is no reference stays. */
    static String decode(String run) {
        if (run.indexOf('&') < 0) {
            return run;
        }
        Matcher matcher = REFERENCE.matcher(run);
        StringBuilder decoded = new StringBuilder(run.length());
        while (matcher.find()) {
            String character = ended(matcher) ? character(matcher) : "";
            matcher.appendReplacement(
                    decoded, Matcher.quoteReplacement(character.isEmpty() ? matcher.group() : character));
        }
        return matcher.appendTail(decoded).toString();
    }

    private static boolean ended(Matcher matcher) {
        return !matcher.group("end").isEmpty();
    }

    /** Whether browsers decode what has no semicolon: every number, and a name of old that begins the word. */
    private static boolean decodedAnyway(Matcher matcher, String run, boolean inAttribute) {
        String name = matcher.group("name");
        if (name == null) {
            return true;
        }
        if (inAttribute) {
            boolean assigned = matcher.end() < run.length() && run.charAt(matcher.end()) == '=';
            return !assigned && WITHOUT_SEMICOLON.contains(name);
        }
        for (int length = 2; length <= Math.min(LONGEST, name.length()); length++) {
            if (WITHOUT_SEMICOLON.contains(name.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static String character(Matcher matcher) {
        String name = matcher.group("name");
        if (name != null) {
            return RichTextPolicy.REFERENCES.getOrDefault(name, "");
        }
        String hex = matcher.group("hex");
        String digits = LEADING_ZEROS
                .matcher(hex != null ? hex : matcher.group("decimal"))
                .replaceFirst("");
        int codePoint = digits.length() > MAX_DIGITS ? -1 : Integer.parseInt(digits, hex != null ? 16 : 10);
        return allowed(codePoint) ? Character.toString(codePoint) : "";
    }

    private static boolean allowed(int codePoint) {
        return Character.isValidCodePoint(codePoint) && PlainText.allowed(codePoint);
    }
}
