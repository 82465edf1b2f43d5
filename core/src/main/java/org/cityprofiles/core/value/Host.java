package org.cityprofiles.core.value;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for host names: public, and not mixing scripts (UTS 39, "highly restrictive"). */
final class Host {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern TOP_LEVEL = Pattern.compile("[a-z]{2,63}|xn--[a-z0-9-]{1,59}");
    private static final Set<String> NOT_PUBLIC = Set.of("localhost", "local", "internal", "invalid", "onion");
    /** The full stop and what IDNA takes for one. */
    private static final Pattern DOT = Pattern.compile("[.\u3002\uFF0E\uFF61]");

    private static final String ENCODED = "xn--";
    private static final int MAX_LENGTH = 253;
    private static final Set<Integer> MARKS = Set.of(
            (int) Character.NON_SPACING_MARK, (int) Character.COMBINING_SPACING_MARK, (int) Character.ENCLOSING_MARK);
    private static final Set<Integer> HIDDEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.UNASSIGNED,
            (int) Character.PRIVATE_USE,
            (int) Character.SPACE_SEPARATOR);
    private static final List<Set<UnicodeScript>> MIXTURES = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO));

    private Host() {}

    /** Whether a name, ASCII or not, can stand in the public domain name system. */
    static boolean isPublicName(String host) {
        if (isAscii(host)) {
            return isPublicAsciiName(host);
        }
        try {
            return isPublicAsciiName(IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES))
                    && DOT.splitAsStream(host).noneMatch(Host::beginsWithMark);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static boolean isPublicAsciiName(String host) {
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
        String last = labels[labels.length - 1];
        if (labels.length < 2 || host.length() > MAX_LENGTH || NOT_PUBLIC.contains(last)) {
            return false;
        }
        for (String label : labels) {
            if (!LABEL.matcher(label).matches() || !isEncodedWell(label)) {
                return false;
            }
        }
        return TOP_LEVEL.matcher(last).matches() && keepsItsDirection(labels);
    }

    /** Beside a label that runs from right to left each must begin with a letter, or digits change places (RFC 5893). */
    private static boolean keepsItsDirection(String[] labels) {
        if (Arrays.stream(labels).noneMatch(label -> label.startsWith(ENCODED))) {
            return true;
        }
        List<String> texts = Arrays.stream(labels).map(Host::decoded).toList();
        return texts.stream().noneMatch(text -> text.codePoints().anyMatch(Host::isRightToLeft))
                || texts.stream().allMatch(text -> Character.isLetter(text.codePointAt(0)));
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** A label in Punycode must stand for what could not be written otherwise, in the form that look-ups use. */
    private static boolean isEncodedWell(String label) {
        if (!label.startsWith(ENCODED)) {
            return true;
        }
        String text = Punycode.decode(label.substring(ENCODED.length())).orElse("");
        return !isAscii(text)
                && !beginsWithMark(text)
                && text.codePoints().noneMatch(Host::isHidden)
                && Normalizer.normalize(text, Normalizer.Form.NFKC).equals(text)
                && text.toLowerCase(Locale.ROOT).equals(text);
    }

    private static boolean beginsWithMark(String label) {
        return !label.isEmpty() && MARKS.contains(Character.getType(label.codePointAt(0)));
    }

    private static boolean isHidden(int codePoint) {
        return HIDDEN.contains(Character.getType(codePoint));
    }

    /** Whether some label mixes scripts in a way no language does; Punycode is decoded first. */
    static boolean mixesScripts(String host) {
        boolean latinOnly = isAscii(host) && !host.toLowerCase(Locale.ROOT).contains(ENCODED);
        return !latinOnly && DOT.splitAsStream(host).map(Host::decoded).anyMatch(Host::mixed);
    }

    private static String decoded(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return lower.startsWith(ENCODED)
                ? Punycode.decode(lower.substring(ENCODED.length())).orElse(label)
                : label;
    }

    private static boolean mixed(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts.size() > 1 && MIXTURES.stream().noneMatch(mixture -> mixture.containsAll(scripts));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
