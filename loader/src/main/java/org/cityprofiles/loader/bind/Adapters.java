package org.cityprofiles.loader.bind;

import jakarta.json.JsonValue;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.cityprofiles.core.text.LocalizedText;
import org.cityprofiles.core.text.RichText;
import org.cityprofiles.core.value.Amount;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.CurrencyCode;
import org.cityprofiles.core.value.EmailAddress;
import org.cityprofiles.core.value.FixedWord;
import org.cityprofiles.core.value.GeoPoint;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.core.value.PhoneNumber;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;

/** The types that Yasson takes ready-made from the tree. JSON-B finds the type of an adapter in its class, so each has one. */
final class Adapters {
    private Adapters() {}

    static JsonbAdapter<?, ?>[] all() {
        return new JsonbAdapter<?, ?>[] {
            new OfLocalizedText(),
            new OfRichText(),
            new OfSlug(),
            new OfLanguageTag(),
            new OfCountryCode(),
            new OfCurrencyCode(),
            new OfWebAddress(),
            new OfEmailAddress(),
            new OfPhoneNumber(),
            new OfPartialDate(),
            new OfPeriod(),
            new OfGeoPoint(),
            new OfAmount(),
            new OfFixedWord()
        };
    }

    private abstract static class Ready<T> implements JsonbAdapter<T, JsonValue> {
        @Override
        public JsonValue adaptToJson(T value) {
            throw new UnsupportedOperationException();
        }

        @Override
        @SuppressWarnings("unchecked") // the shape stage made it for a component of this very type
        public T adaptFromJson(JsonValue made) {
            return (T) ((Made) made).value();
        }
    }

    private static final class OfLocalizedText extends Ready<LocalizedText> {}

    private static final class OfRichText extends Ready<RichText> {}

    private static final class OfSlug extends Ready<Slug> {}

    private static final class OfLanguageTag extends Ready<LanguageTag> {}

    private static final class OfCountryCode extends Ready<CountryCode> {}

    private static final class OfCurrencyCode extends Ready<CurrencyCode> {}

    private static final class OfWebAddress extends Ready<WebAddress> {}

    private static final class OfEmailAddress extends Ready<EmailAddress> {}

    private static final class OfPhoneNumber extends Ready<PhoneNumber> {}

    private static final class OfPartialDate extends Ready<PartialDate> {}

    private static final class OfPeriod extends Ready<Period> {}

    private static final class OfGeoPoint extends Ready<GeoPoint> {}

    private static final class OfAmount extends Ready<Amount> {}

    private static final class OfFixedWord extends Ready<FixedWord> {}
}
