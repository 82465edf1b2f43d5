package org.cityprofiles.core.value;

import java.util.Locale;
import java.util.Set;

/** The direction of a text, as the HTML attribute {@code dir} names it. */
public enum TextDirection {
    /** Left to right. */
    LTR,
    /** Right to left. */
    RTL;

    private static final Set<String> RTL_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa");
    private static final Set<String> RTL_LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    static TextDirection of(Locale locale) {
        boolean rtl = locale.getScript().isEmpty()
                ? RTL_LANGUAGES.contains(locale.getLanguage())
                : RTL_SCRIPTS.contains(locale.getScript());
        return rtl ? RTL : LTR;
    }

    /** The value of the attribute {@code dir}: {@code ltr} or {@code rtl}. */
    public String attribute() {
        return this == RTL ? "rtl" : "ltr";
    }
}
