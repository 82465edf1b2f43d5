package org.cityprofiles.examples.cli;

import java.util.Locale;

/** A language in which the loader has messages. */
enum MessageLanguage {
    EN,
    IT;

    Locale toLocale() {
        return this == IT ? Locale.ITALIAN : Locale.ENGLISH;
    }
}
