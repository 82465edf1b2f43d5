package org.cityprofiles.core.value;

/** What can be wrong with the text of a value; each has a stable code and says in English what was expected. */
public enum ValueFault {
    /** Not an id as in {@code le-citta-del-dialogo}. */
    SLUG("slug", "an id of lower-case letters, digits and single hyphens, at most 80 characters"),
    /** Not a well-formed BCP 47 tag. */
    LANGUAGE_TAG("language-tag", "a BCP 47 language tag such as \"it\" or \"pt-BR\""),
    /** A well-formed tag whose language does not exist, such as {@code gr}. */
    LANGUAGE_UNKNOWN("language-unknown", "a language of ISO 639, such as \"el\" for Greek"),
    /** A three-letter code where BCP 47 asks for the two-letter one. */
    LANGUAGE_NOT_SHORTEST("language-not-shortest", "the two-letter code of the language, as BCP 47 asks"),
    /** Not a country of ISO 3166-1. */
    COUNTRY("country", "a country code of ISO 3166-1 in capitals, such as \"IT\""),
    /** Not a currency of ISO 4217. */
    CURRENCY("currency", "a currency code of ISO 4217, such as \"EUR\""),
    /** Not of the form year, year-month or year-month-day. */
    DATE("date", "a date as \"2021\", \"2021-03\" or \"2021-03-08\""),
    /** A month or day that the calendar does not have. */
    DATE_IMPOSSIBLE("date-impossible", "a day that exists in the calendar"),
    /** Not an ISO 8601 duration of years, months, weeks and days. */
    DURATION("duration", "a duration of ISO 8601 such as \"P3Y\" or \"P18M\""),
    /** No scheme, as in {@code www.example.org}. */
    ADDRESS_WITHOUT_SCHEME("address-without-scheme", "an address that begins with https:// or http://"),
    /** A scheme other than http and https. */
    ADDRESS_SCHEME("address-scheme", "an address of the web (https or http)"),
    /** A user part, which can disguise the host. */
    ADDRESS_USER("address-user", "an address without a user name before the host"),
    /** A space, control, bidirectional or otherwise forbidden character. */
    ADDRESS_CHARACTER("address-character", "an address without spaces, control characters, quotes or brackets"),
    /** A host that is not a public name. */
    ADDRESS_HOST("address-host", "a public host name such as www.example.org"),
    /** A host label that mixes scripts, as homographs do. */
    ADDRESS_MIXED_SCRIPTS("address-mixed-scripts", "a host name whose parts do not mix scripts"),
    /** A port outside 1 to 65535. */
    ADDRESS_PORT("address-port", "a port from 1 to 65535"),
    /** Longer than 2,000 characters. */
    ADDRESS_LENGTH("address-length", "an address of at most 2,000 characters"),
    /** Not an e-mail address. */
    EMAIL("email", "an e-mail address such as info@example.org"),
    /** Not an international telephone number. */
    PHONE("phone", "an international number of E.164 such as \"+49 345 2214006\""),
    /** Outside -90 to 90 degrees. */
    LATITUDE("latitude", "a latitude from -90 to 90 degrees"),
    /** Outside -180 to 180 degrees. */
    LONGITUDE("longitude", "a longitude from -180 to 180 degrees"),
    /** A text with nothing to read. */
    TEXT_BLANK("text-blank", "a text that is not blank"),
    /** A control character or half a surrogate pair. */
    TEXT_CHARACTER("text-character", "a text without control characters and broken characters"),
    /** A text in no language at all. */
    TEXT_WITHOUT_LANGUAGE("text-without-language", "at least one language"),
    /** Markup outside the subset. */
    RICH_TEXT("rich-text", "text in the published subset of HTML");

    private final String code;
    private final String expectation;

    ValueFault(String code, String expectation) {
        this.code = code;
        this.expectation = expectation;
    }

    /** The stable code, lower case with hyphens. */
    public String code() {
        return code;
    }

    /** What was expected, in English, to stand after "expected". */
    public String expectation() {
        return expectation;
    }
}
