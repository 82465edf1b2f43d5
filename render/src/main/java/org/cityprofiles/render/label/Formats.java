package org.cityprofiles.render.label;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cityprofiles.core.value.Amount;
import org.cityprofiles.core.value.CalendarDuration;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;

/** How one label language writes dates, numbers, countries and languages, as CLDR has them in the JDK. Immutable. */
public final class Formats {
    /** Written as in Europe: 1 May 2019. */
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");

    private static final LanguageTag FRENCH = LanguageTag.parse("fr");
    private static final Pattern DURATION_PART = Pattern.compile("(\\d+)([YMWD])");
    /** CLDR keeps them apart, which the JDK leaves out. */
    private static final Pattern CODE_BEFORE_NUMBER = Pattern.compile("(?<=\\p{L})(?=\\p{Nd})");

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private final Labels labels;
    private final Locale locale;

    Formats(Labels labels) {
        this.labels = labels;
        this.locale = labels.language().equals(ENGLISH)
                ? Locale.UK
                : labels.language().toLocale();
    }

    /** The name of a country. */
    public String country(CountryCode country) {
        return new Locale.Builder().setRegion(country.value()).build().getDisplayCountry(locale);
    }

    /** The name of a language, as it stands within a sentence. */
    public String language(LanguageTag language) {
        return language.toLocale().getDisplayName(locale);
    }

    /** A year, a month with its year, or a day. */
    public String date(PartialDate date) {
        if (date.day().isPresent()) {
            return day(date.firstDay());
        }
        if (date.month().isPresent()) {
            return DateTimeFormatter.ofPattern(labels.text(Label.DATE_MONTH), locale)
                    .format(YearMonth.of(date.year(), date.month().getAsInt()));
        }
        return Integer.toString(date.year());
    }

    private String day(LocalDate date) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withChronology(IsoChronology.INSTANCE)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(date);
        // CLDR leaves the ordinal of the first of a month to whoever prints it
        boolean premier = labels.language().equals(FRENCH) && date.getDayOfMonth() == 1;
        return premier ? day.replaceFirst("^1 ", "1er ") : day;
    }

    /** A number with as many decimals as it is given with. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(Math.max(number.scale(), 0));
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    /** A sum of money with as many decimals as it is given with. */
    public String amount(Amount amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(amount.currency().value()));
        format.setMinimumFractionDigits(Math.max(amount.value().scale(), 0));
        format.setMaximumFractionDigits(Math.max(amount.value().scale(), 0));
        return CODE_BEFORE_NUMBER.matcher(format.format(amount.value())).replaceFirst("\u00a0");
    }

    /** The size of a file in the unit that suits it. */
    public String size(long bytes) {
        if (bytes < KILOBYTE) {
            return labels.text(Label.SIZE_BYTES, number(BigDecimal.valueOf(bytes)));
        }
        return bytes < MEGABYTE
                ? labels.text(Label.SIZE_KILOBYTES, number(BigDecimal.valueOf(Math.round(bytes / 1e3))))
                : labels.text(Label.SIZE_MEGABYTES, number(BigDecimal.valueOf(Math.round(bytes / 1e5), 1)));
    }

    /** A period such as "2011–2016", "since 2016", "until 2020" or "3 years"; empty when nothing of it is known. */
    public String period(Period period) {
        PartialDate from = period.from();
        PartialDate to = period.to();
        if (from != null && to != null) {
            return from.equals(to) ? date(from) : closed(from, to);
        }
        if (from != null) {
            return labels.text(
                    byPrecision(from, Label.PERIOD_FROM_YEAR, Label.PERIOD_FROM_MONTH, Label.PERIOD_FROM_DAY),
                    date(from));
        }
        if (to != null) {
            return labels.text(
                    byPrecision(to, Label.PERIOD_TO_YEAR, Label.PERIOD_TO_MONTH, Label.PERIOD_TO_DAY), date(to));
        }
        return period.duration() == null ? "" : duration(period.duration());
    }

    private String closed(PartialDate from, PartialDate to) {
        boolean years = from.month().isEmpty() && to.month().isEmpty();
        return labels.text(years ? Label.PERIOD_YEARS : Label.PERIOD_CLOSED, date(from), date(to));
    }

    private static Label byPrecision(PartialDate date, Label year, Label month, Label day) {
        if (date.day().isPresent()) {
            return day;
        }
        return date.month().isPresent() ? month : year;
    }

    /** A duration such as "1 year, 6 months". */
    public String duration(CalendarDuration duration) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = DURATION_PART.matcher(duration.value());
        while (matcher.find()) {
            parts.add(labels.text(unit(matcher.group(2)), Long.parseLong(matcher.group(1))));
        }
        return list(parts);
    }

    private static Label unit(String letter) {
        return switch (letter) {
            case "Y" -> Label.DURATION_YEARS;
            case "M" -> Label.DURATION_MONTHS;
            case "W" -> Label.DURATION_WEEKS;
            default -> Label.DURATION_DAYS;
        };
    }

    /** Some items one after the other. */
    public String list(List<String> items) {
        return String.join(", ", items);
    }

    /** A new collator of the language, for lists in the order its readers expect; not thread-safe. */
    public Collator collator() {
        return Collator.getInstance(locale);
    }
}
