package org.cityprofiles.core.value;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A currency of ISO 4217. Immutable.
 *
 * @param value three capital letters
 */
public record CurrencyCode(String value) {
    private static final Set<String> ISO = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Checks that the currency exists. */
    public CurrencyCode {
        if (!ISO.contains(value)) {
            throw new InvalidValueException(ValueFault.CURRENCY, value);
        }
    }

    /** The currency with this code. */
    public static CurrencyCode parse(String text) {
        return new CurrencyCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
