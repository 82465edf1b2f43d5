package org.cityprofiles.render.label;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;

/** What one language calls countries and languages; where CLDR does not know, the English name. Thread-safe. */
final class Names {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");
    /** Codes that CLDR gave up for others, with names under those only. */
    private static final Map<String, Locale> RENAMED = Map.of(
            "bh", Locale.forLanguageTag("bho"),
            "mo", Locale.forLanguageTag("ro"),
            "prs", Locale.forLanguageTag("fa-AF"),
            "tl", Locale.forLanguageTag("fil"));
    /**
     * Names, by the language they are in and that of which they are, that are wrong in the JDK 17 (Tigre for Tigrinya,
     * Abyssinian for Estonian, Bangladesh for Bengali), or that those who speak it reject (Romani).
     */
    private static final Map<String, String> MENDED = Map.of(
            "et rom", "romi",
            "lv rom", "romu",
            "pl rom", "romski",
            "ps et", "استونيايي",
            "so bn", "Bangaali",
            "ti ti", "ትግርኛ",
            "uk rom", "ромська",
            "zh rom", "罗姆语");
    /** Languages in Latin script in which CLDR lacks names of languages; those of countries are complete. */
    private static final Set<String> INCOMPLETE = Set.of("so", "sq");

    private static final int MAX_LANGUAGES = 1_000;

    private final LanguageTag own;
    private final Locale locale;
    private final boolean latin;
    private final Map<CountryCode, LanguageString> countries = new ConcurrentHashMap<>();
    private final Map<LanguageTag, LanguageString> languages = new ConcurrentHashMap<>();

    Names(LanguageTag own, Locale locale) {
        this.own = own;
        this.locale = locale;
        this.latin = locale.getDisplayLanguage(locale)
                .codePoints()
                .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN);
    }

    LanguageString country(CountryCode country) {
        return countries.computeIfAbsent(country, this::findCountry);
    }

    private LanguageString findCountry(CountryCode country) {
        Locale place = new Locale.Builder().setRegion(country.value()).build();
        String name = place.getDisplayCountry(locale);
        boolean english = !latin && name.equals(place.getDisplayCountry(Locale.ENGLISH));
        return new LanguageString(name, english ? ENGLISH : own);
    }

    LanguageString language(LanguageTag language) {
        LanguageString known = languages.get(language);
        if (known != null) {
            return known;
        }
        LanguageString found = findLanguage(language);
        if (languages.size() < MAX_LANGUAGES) {
            languages.put(language, found);
        }
        return found;
    }

    private LanguageString findLanguage(LanguageTag language) {
        String mended = MENDED.get(own + " " + language);
        if (mended != null) {
            return new LanguageString(mended, own);
        }
        Locale named = RENAMED.getOrDefault(language.toString(), language.toLocale());
        return isEnglish(named)
                ? new LanguageString(named.getDisplayName(Locale.ENGLISH), ENGLISH)
                : new LanguageString(named.getDisplayName(locale), own);
    }

    /** A name with one English part is English as a whole: languages are never mixed within it. */
    private boolean isEnglish(Locale named) {
        boolean doubtful = !latin || INCOMPLETE.contains(locale.getLanguage());
        return (doubtful && isEnglish(named, Locale::getDisplayLanguage))
                || (!latin && isEnglish(named, Locale::getDisplayScript))
                || (!latin && isEnglish(named, Locale::getDisplayCountry));
    }

    private boolean isEnglish(Locale named, BiFunction<Locale, Locale, String> part) {
        String name = part.apply(named, locale);
        return !name.isEmpty() && name.equals(part.apply(named, Locale.ENGLISH));
    }
}
