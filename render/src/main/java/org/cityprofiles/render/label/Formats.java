package org.cityprofiles.render.label;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cityprofiles.core.text.LanguageString;
import org.cityprofiles.core.value.Amount;
import org.cityprofiles.core.value.CalendarDuration;
import org.cityprofiles.core.value.CountryCode;
import org.cityprofiles.core.value.LanguageTag;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;

/** How one label language writes dates, numbers, countries and languages, as CLDR has them in the JDK. Thread-safe. */
public final class Formats {
    private static final LanguageTag FRENCH = LanguageTag.parse("fr");
    /** Years that stand alone, where they are more than their digits; the JDK 17 cannot be asked. */
    private static final Map<String, String> YEAR_PATTERNS =
            Map.of("bg", "y 'г.'", "hr", "y.", "hu", "y.", "lv", "y. 'g.'", "sr", "y.", "zh", "y年");
    /** Where JDKs differ, or the older ones say "the fifth month". */
    private static final Map<String, String> DAY_PATTERNS = Map.of(
            "ca", "d MMMM 'del' y",
            "ps", "د y د MMMM d",
            "so", "d LLLL y",
            "ti", "d LLLL y");
    /** What CLDR puts between the items of a list, where that is no comma as in English. */
    private static final Map<String, String> SEPARATORS =
            Map.of("ar", "، ", "fa", "، ", "ps", "، ", "ti", "፣ ", "ur", "، ", "zh", "、");

    private static final Pattern DURATION_PART = Pattern.compile("(\\d+)([YMWD])");
    /** CLDR keeps them apart, which the JDK leaves out. */
    private static final Pattern CODE_BEFORE_NUMBER = Pattern.compile("(?<=\\p{L})(?=\\p{Nd})");

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private final Labels labels;
    private final Locale locale;
    private final Names names;
    private final DateTimeFormatter digitsOfYears;
    private final DateTimeFormatter years;
    private final DateTimeFormatter months;
    private final DateTimeFormatter days;
    /** Not thread-safe, so only its copies are used. */
    private final NumberFormat numbers;

    Formats(Labels labels) {
        this.labels = labels;
        this.locale = LabelLocale.of(labels.language());
        this.names = new Names(labels.language(), locale);
        this.digitsOfYears = dates("y");
        this.years = dates(YEAR_PATTERNS.getOrDefault(locale.getLanguage(), "y"));
        this.months = dates(labels.text(Label.DATE_MONTH));
        this.days = dates(dayPattern());
        this.numbers = NumberFormat.getNumberInstance(locale);
    }

    private DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).withDecimalStyle(DecimalStyle.of(locale));
    }

    /** As in CLDR, but for zeros before the number of the day, which only some versions have. */
    private String dayPattern() {
        String found = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
        return DAY_PATTERNS.getOrDefault(locale.getLanguage(), found.replace("dd", "d"));
    }

    /** The name of a country; where the language has none, the English name, which is then said to be English. */
    public LanguageString country(CountryCode country) {
        return names.country(country);
    }

    /**
     * The name of a language, as it stands within a sentence; where the language has none, the English name, which is
     * then said to be English.
     */
    public LanguageString language(LanguageTag language) {
        return names.language(language);
    }

    /** A year, a month with its year, or a day. */
    public String date(PartialDate date) {
        if (date.day().isPresent()) {
            return day(date.firstDay());
        }
        return (date.month().isPresent() ? months : years).format(date.firstDay());
    }

    private String day(LocalDate date) {
        String day = days.format(date);
        // CLDR leaves the ordinal of the first of a month to whoever prints it
        boolean premier = labels.language().equals(FRENCH) && date.getDayOfMonth() == 1;
        return premier ? day.replaceFirst("^1 ", "1er ") : day;
    }

    /** A number with as many decimals as it is given with. */
    public String number(BigDecimal number) {
        NumberFormat format = (NumberFormat) numbers.clone();
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
                    bare(from));
        }
        if (to != null) {
            return labels.text(
                    byPrecision(to, Label.PERIOD_TO_YEAR, Label.PERIOD_TO_MONTH, Label.PERIOD_TO_DAY), bare(to));
        }
        return period.duration() == null ? "" : duration(period.duration());
    }

    private String closed(PartialDate from, PartialDate to) {
        boolean years = from.month().isEmpty() && to.month().isEmpty();
        return years
                ? labels.text(Label.PERIOD_YEARS, bare(from), bare(to))
                : labels.text(Label.PERIOD_CLOSED, date(from), date(to));
    }

    /** Labels of periods say themselves what belongs to the digits of a year. */
    private String bare(PartialDate date) {
        return date.month().isPresent() ? date(date) : digitsOfYears.format(date.firstDay());
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
        return String.join(listSeparator(), items);
    }

    /** What stands between two items of a list. */
    public String listSeparator() {
        return SEPARATORS.getOrDefault(locale.getLanguage(), ", ");
    }

    /** A new collator of the language, for lists in the order its readers expect; not thread-safe. */
    public Collator collator() {
        return Collator.getInstance(locale);
    }
}
