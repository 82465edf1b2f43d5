package org.cityprofiles.core.value;

import java.util.Locale;
import java.util.Set;

/** The direction of a text, as the HTML attribute {@code dir} names it. */
public enum TextDirection {
    /** Left to right. */
    LTR,
    /** Right to left. */
    RTL;

    /** The scripts of Unicode that run from right to left and are in use today. */
    private static final Set<String> RTL_SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi");
    /** The languages that CLDR writes in one of these scripts unless a tag names another, dialects of Arabic included. */
    private static final Set<String> RTL_LANGUAGES = Set.of(
            "aeb", "aii", "ajp", "apc", "apd", "ar", "arb", "arc", "arq", "ars", "ary", "arz", "ayl", "bal", "ckb",
            "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "pbt", "pbu", "pes", "pnb", "prs", "ps", "rhg", "sd",
            "sdh", "skr", "syr", "ug", "ur", "yi");
    /** Where a language that is mostly written from left to right is not. */
    private static final Set<String> RTL_REGIONAL =
            Set.of("az-IQ", "az-IR", "kk-AF", "kk-IR", "ku-LB", "ky-CN", "pa-PK", "uz-AF");

    static TextDirection of(Locale locale) {
        boolean rtl = locale.getScript().isEmpty()
                ? RTL_LANGUAGES.contains(locale.getLanguage())
                        || RTL_REGIONAL.contains(locale.getLanguage() + "-" + locale.getCountry())
                : RTL_SCRIPTS.contains(locale.getScript());
        return rtl ? RTL : LTR;
    }

    /** The value of the attribute {@code dir}: {@code ltr} or {@code rtl}. */
    public String attribute() {
        return this == RTL ? "rtl" : "ltr";
    }
}
