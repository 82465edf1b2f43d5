package org.cityprofiles.render.label;

import java.util.Locale;
import java.util.Map;
import org.cityprofiles.core.value.LanguageTag;

/** The locale by whose rules a label language is written. */
final class LabelLocale {
    /**
     * Where the language alone does not say enough: the country whose habits are meant, and which digits, since JDKs
     * differ in those.
     */
    private static final Map<String, Locale> PARTICULAR = Map.of(
            "ar", Locale.forLanguageTag("ar-u-nu-latn"),
            "bn", Locale.forLanguageTag("bn-u-nu-beng"),
            "en", Locale.UK,
            "fa", Locale.forLanguageTag("fa-u-nu-arabext"),
            "ps", Locale.forLanguageTag("ps-u-nu-arabext"),
            "pt", Locale.forLanguageTag("pt-PT"),
            "ur", Locale.forLanguageTag("ur-u-nu-latn"));

    private LabelLocale() {}

    /**
     * The locale of a label language.
     *
     * @throws IllegalStateException when the JDK that runs has no names and formats of the language
     */
    static Locale of(LanguageTag language) {
        Locale locale = PARTICULAR.getOrDefault(language.toString(), language.toLocale());
        if (!isKnown(locale)) {
            throw new IllegalStateException("no names and formats of language '" + language
                    + "' in this Java runtime: expected the module jdk.localedata with that language");
        }
        return locale;
    }

    /** Every language but English calls itself by another name than the English one. */
    private static boolean isKnown(Locale locale) {
        return locale.getLanguage().equals("en")
                || !locale.getDisplayLanguage(locale).equals(locale.getDisplayLanguage(Locale.ENGLISH));
    }
}
