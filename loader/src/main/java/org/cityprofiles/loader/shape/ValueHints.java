package org.cityprofiles.loader.shape;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.CurrencyCode;
import org.cityprofiles.core.value.InvalidValueException;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Slug;
import org.cityprofiles.core.value.WebAddress;
import org.cityprofiles.loader.message.Phrase;
import org.cityprofiles.loader.message.Quoted;
import org.jspecify.annotations.Nullable;

/** Guesses the value that a faulty text was meant to be; only a guess that is a value itself is given. */
final class ValueHints {
    private static final Map<String, String> COUNTRY_AS_LANGUAGE =
            Map.of("gr", "el", "cz", "cs", "dk", "da", "jp", "ja", "ua", "uk", "cn", "zh");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

    private ValueHints() {}

    static @Nullable Phrase of(InvalidValueException fault) {
        String guess = guess(fault);
        return guess == null || guess.equals(fault.value()) ? null : Phrase.of("hint.did-you-mean", new Quoted(guess));
    }

    private static @Nullable String guess(InvalidValueException fault) {
        String text = fault.value().strip();
        if (text.isEmpty() || text.length() > 200) {
            return null;
        }
        try {
            return switch (fault.fault()) {
                case SLUG -> Slug.parse(slug(text)).toString();
                case COUNTRY -> CountryCode.parse(text.toUpperCase(Locale.ROOT)).toString();
                case CURRENCY ->
                    CurrencyCode.parse(text.toUpperCase(Locale.ROOT)).toString();
                case LANGUAGE_TAG -> LanguageTag.parse(text.replace('_', '-')).toString();
                case LANGUAGE_UNKNOWN -> COUNTRY_AS_LANGUAGE.get(text.toLowerCase(Locale.ROOT));
                case LANGUAGE_NOT_SHORTEST -> shortest(text);
                case ADDRESS_WITHOUT_SCHEME ->
                    WebAddress.parse("https://" + text).toString();
                case ADDRESS_CHARACTER ->
                    WebAddress.parse(text.replace(" ", "%20")).toString();
                case DATE -> date(text);
                default -> null;
            };
        } catch (InvalidValueException stillWrong) {
            return null;
        }
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String hyphens = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return hyphens.replaceAll("^-|-$", "");
    }

    private static @Nullable String shortest(String text) {
        for (String two : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(two).getISO3Language().equalsIgnoreCase(text)) {
                return two;
            }
        }
        return null;
    }

    // a day above 12 tells which number is the month; otherwise nobody can know
    private static @Nullable String date(String text) {
        var parts = DAY_FIRST.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) <= 12) {
            return null;
        }
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(1));
        String date = String.format(Locale.ROOT, "%s-%02d-%02d", parts.group(3), month, day);
        return PartialDate.parse(date).toString();
    }
}
