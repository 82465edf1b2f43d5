package org.cityprofiles.core.value;

import java.time.LocalDate;
import org.cityprofiles.core.constraint.OrderedPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A span of time, open on either side, or known only by its length. Immutable.
 *
 * @param from the first day, month or year; absent = open or unknown
 * @param to the last day, month or year, included; absent = open or unknown
 * @param duration the length, where neither start nor end is known
 */
@OrderedPeriod
public record Period(@Nullable PartialDate from, @Nullable PartialDate to, @Nullable CalendarDuration duration) {

    /** From a date on, without an end. */
    public static Period since(PartialDate from) {
        return new Period(from, null, null);
    }

    /** From a date to a date, both included. */
    public static Period of(PartialDate from, PartialDate to) {
        return new Period(from, to, null);
    }

    /** A span of which only the end is known. */
    public static Period until(PartialDate to) {
        return new Period(null, to, null);
    }

    /** A span of which only the length is known. */
    public static Period lasting(CalendarDuration duration) {
        return new Period(null, null, duration);
    }

    /** Whether the span is over on a day; what has no known end is not. */
    public boolean endedBefore(LocalDate day) {
        return to != null && to.lastDay().isBefore(day);
    }

    /** Whether the span has not begun on a day; what has no known start has begun. */
    public boolean beginsAfter(LocalDate day) {
        return from != null && from.firstDay().isAfter(day);
    }

    /** Whether no known date of the other span lies outside this one. */
    public boolean encloses(Period other) {
        return startsNoLaterThan(other) && endsNoEarlierThan(other);
    }

    private boolean startsNoLaterThan(Period other) {
        PartialDate first = other.from != null ? other.from : other.to;
        return from == null || first == null || !first.lastDay().isBefore(from.firstDay());
    }

    private boolean endsNoEarlierThan(Period other) {
        PartialDate last = other.to != null ? other.to : other.from;
        return to == null || last == null || !last.firstDay().isAfter(to.lastDay());
    }
}
