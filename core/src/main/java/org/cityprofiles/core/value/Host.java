package org.cityprofiles.core.value;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
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

    private static final int MAX_LENGTH = 253;
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
            return isPublicAsciiName(IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES));
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
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return TOP_LEVEL.matcher(last).matches();
    }

    /** Whether some label mixes scripts in a way no language does; Punycode is decoded first. */
    static boolean mixesScripts(String host) {
        if (isAscii(host) && !host.toLowerCase(Locale.ROOT).contains("xn--")) {
            return false;
        }
        return DOT.splitAsStream(IDN.toUnicode(host)).anyMatch(Host::mixed);
    }

    private static boolean mixed(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts.size() > 1 && MIXTURES.stream().noneMatch(mixture -> mixture.containsAll(scripts));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
