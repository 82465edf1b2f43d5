package org.cityprofiles.core.value;

import java.util.Locale;
import java.util.Set;

/**
 * A country of ISO 3166-1 alpha-2 in capitals, or {@code XK}, which CLDR and the European institutions use for Kosovo.
 * Immutable.
 *
 * @param value two capital letters
 */
public record CountryCode(String value) implements Comparable<CountryCode> {
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    /** Checks that the country exists. */
    public CountryCode {
        if (!ISO.contains(value) && !value.equals("XK")) {
            throw new InvalidValueException(ValueFault.COUNTRY, value);
        }
    }

    /** The country with this code. */
    public static CountryCode parse(String text) {
        return new CountryCode(text);
    }

    /** The country's id in paths and file names: the code in lower case. */
    public Slug toSlug() {
        return new Slug(value.toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
