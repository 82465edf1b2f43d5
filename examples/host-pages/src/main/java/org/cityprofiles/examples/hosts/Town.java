package org.cityprofiles.examples.hosts;

import java.util.List;
import java.util.Map;

/**
 * The texts of the site in one language. Immutable.
 *
 * @param language the language
 * @param texts the texts by their names
 */
record Town(String language, Map<String, String> texts) {
    /** The languages of the site. */
    static final List<String> LANGUAGES = List.of("it", "de", "en", "el", "ar");

    static Town in(String language) {
        return new Town(language, Template.texts("text/" + language + ".properties"));
    }

    String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("there is no text " + name + " in " + language);
        }
        return text;
    }

    String direction() {
        return language.equals("ar") ? "rtl" : "ltr";
    }
}
