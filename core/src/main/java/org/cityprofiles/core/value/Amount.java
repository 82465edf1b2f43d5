package org.cityprofiles.core.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A sum of money. Immutable.
 *
 * @param value the number, in units of the currency
 * @param currency the currency
 */
public record Amount(BigDecimal value, CurrencyCode currency) {
    /** Checks that both are there. */
    public Amount {
        requireNonNull(value, "value");
        requireNonNull(currency, "currency");
    }
}
