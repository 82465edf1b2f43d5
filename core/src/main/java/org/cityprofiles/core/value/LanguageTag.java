package org.cityprofiles.core.value;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A language tag of BCP 47 in canonical case, whose language exists in ISO 639: {@code it}, {@code pt-BR},
 * {@code sr-Latn}. Greek is {@code el}; {@code gr} is refused. Immutable; equal tags are mostly the same object.
 */
public final class LanguageTag implements Comparable<LanguageTag> {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> SHORTEST = shortestCodes();
    /** The second three-letter codes that ISO 639-2 has for some languages, such as {@code gre} for Greek. */
    private static final Set<String> BIBLIOGRAPHIC = Set.of(
            "alb", "arm", "baq", "bur", "chi", "cze", "dut", "fre", "geo", "ger", "gre", "ice", "mac", "mao", "may",
            "per", "rum", "slo", "tib", "wel");

    private static final Map<String, LanguageTag> KNOWN = new ConcurrentHashMap<>();
    private static final int MAX_KNOWN = 1_000;

    private final String tag;
    private final Locale locale;

    private LanguageTag(Locale locale) {
        this.tag = canonical(locale);
        this.locale = locale;
    }

    /**
     * The tag with this text, case aside.
     *
     * @throws InvalidValueException if it is not well-formed, or its language does not exist
     */
    public static LanguageTag parse(String text) {
        LanguageTag known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        LanguageTag parsed = new LanguageTag(locale(text));
        if (KNOWN.size() < MAX_KNOWN) {
            KNOWN.putIfAbsent(text, parsed);
        }
        return parsed;
    }

    /** The tag of a locale, in which the JDK leaves variants in the case they were written in. */
    private static String canonical(Locale locale) {
        String variants = locale.getVariant().replace('_', '-');
        String written = locale.toLanguageTag();
        return variants.isEmpty() ? written : written.replace(variants, variants.toLowerCase(Locale.ROOT));
    }

    private static Locale locale(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            requireLanguage(text, locale.getLanguage());
            return locale;
        } catch (IllformedLocaleException e) {
            throw new InvalidValueException(ValueFault.LANGUAGE_TAG, text);
        }
    }

    private static void requireLanguage(String text, String language) {
        if (language.isEmpty() || text.length() > 100) {
            throw new InvalidValueException(ValueFault.LANGUAGE_TAG, text);
        }
        if (SHORTEST.containsKey(language) || BIBLIOGRAPHIC.contains(language)) {
            throw new InvalidValueException(ValueFault.LANGUAGE_NOT_SHORTEST, text);
        }
        boolean twoLetters = language.length() == 2;
        if (language.length() > 3 || (twoLetters && !TWO_LETTERS.contains(language))) {
            throw new InvalidValueException(ValueFault.LANGUAGE_UNKNOWN, text);
        }
    }

    private static Map<String, String> shortestCodes() {
        return Arrays.stream(Locale.getISOLanguages())
                .flatMap(two -> threeLetters(two).map(three -> Map.entry(three, two)).stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    private static Optional<String> threeLetters(String two) {
        try {
            return Optional.of(Locale.forLanguageTag(two).getISO3Language()).filter(three -> three.length() == 3);
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** The primary language subtag, such as {@code pt} of {@code pt-BR}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The tag without its last subtag (and single letters left before it), as the lookup of RFC 4647 goes on. */
    public Optional<LanguageTag> parent() {
        int cut = tag.lastIndexOf('-');
        while (cut >= 2 && tag.charAt(cut - 2) == '-') {
            cut -= 2;
        }
        return cut < 0 ? Optional.empty() : Optional.of(parse(tag.substring(0, cut)));
    }

    /** The direction in which the language is written, from its script. */
    public TextDirection direction() {
        return TextDirection.of(locale);
    }

    /** The same as a locale of the JDK, for formats of CLDR. */
    public Locale toLocale() {
        return locale;
    }

    @Override
    public int compareTo(LanguageTag other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof LanguageTag that && tag.equals(that.tag));
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return tag;
    }
}
