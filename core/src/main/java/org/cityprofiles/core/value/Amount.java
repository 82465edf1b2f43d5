package org.cityprofiles.core.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.cityprofiles.core.constraint.AtMostDigits;

/**
 * A sum of money. Immutable.
 *
 * @param value the number, in units of the currency, of at most 15 digits
 * @param currency the currency
 */
public record Amount(@AtMostDigits(15) BigDecimal value, CurrencyCode currency) {
    /** Checks that both are there. */
    public Amount {
        requireNonNull(value, "value");
        requireNonNull(currency, "currency");
    }
}
