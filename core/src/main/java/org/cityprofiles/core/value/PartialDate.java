package org.cityprofiles.core.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A date known to the year, the month or the day: {@code 2021}, {@code 2021-03}, {@code 2021-03-08}. Immutable; ordered
 * by its first day, the less precise before the more precise.
 */
public final class PartialDate implements Comparable<PartialDate> {
    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /** The day of a calendar date. */
    public static PartialDate of(LocalDate date) {
        return parse(date.toString());
    }

    /** A whole year, 1 to 9999. */
    public static PartialDate ofYear(int year) {
        return parse(String.format(Locale.ROOT, "%04d", year));
    }

    /**
     * The date written as year, year-month or year-month-day with four, two and two digits.
     *
     * @throws InvalidValueException if it is written otherwise, or the calendar has no such day
     */
    public static PartialDate parse(String text) {
        int length = text.length();
        boolean wellFormed = (length == 4 || length == 7 || length == 10) && digitsAndHyphens(text);
        if (!wellFormed) {
            throw new InvalidValueException(ValueFault.DATE, text);
        }
        PartialDate date = new PartialDate(
                number(text, 0, 4), length > 4 ? number(text, 5, 7) : 0, length > 7 ? number(text, 8, 10) : 0);
        date.requireInCalendar(text);
        return date;
    }

    private static boolean digitsAndHyphens(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wanted = (i == 4 || i == 7) ? c == '-' : (c >= '0' && c <= '9');
            if (!wanted) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private void requireInCalendar(String text) {
        boolean monthGiven = text.length() > 4;
        boolean dayGiven = text.length() > 7;
        if (year == 0 || (monthGiven && (month < 1 || month > 12)) || (dayGiven && !dayExists())) {
            throw new InvalidValueException(ValueFault.DATE_IMPOSSIBLE, text);
        }
    }

    private boolean dayExists() {
        try {
            return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The year, 1 to 9999. */
    public int year() {
        return year;
    }

    /** The month, 1 to 12, if it is known. */
    public OptionalInt month() {
        return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** The day of the month, if it is known. */
    public OptionalInt day() {
        return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /** The first day that the date can mean. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that the date can mean. */
    public LocalDate lastDay() {
        return day > 0 ? firstDay() : YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        int years = Integer.compare(year, other.year);
        int months = years != 0 ? years : Integer.compare(month, other.month);
        return months != 0 ? months : Integer.compare(day, other.day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    /** The date as it was written. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        appendPadded(text, year, 4);
        if (month > 0) {
            appendPadded(text.append('-'), month, 2);
        }
        if (day > 0) {
            appendPadded(text.append('-'), day, 2);
        }
        return text.toString();
    }

    private static void appendPadded(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        text.append("0".repeat(width - digits.length())).append(digits);
    }
}
