package org.cityprofiles.render.make.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cityprofiles.core.value.PartialDate;
import org.cityprofiles.core.value.Period;
import org.cityprofiles.render.picture.TimelineBar.Stretch;
import org.cityprofiles.render.picture.TimelinePicture;
import org.cityprofiles.render.picture.TimelinePicture.Year;
import org.jspecify.annotations.Nullable;

/**
 * Days as places along a line: whole years from the first to the last, in the direction of reading.
 *
 * @param first the first day
 * @param end the day after the last
 * @param day the day that is marked, usually today
 * @param mirrored whether time runs from right to left
 */
record TimeScale(LocalDate first, LocalDate end, LocalDate day, boolean mirrored) {
    /** That many numbers of years stand side by side on the narrowest screen. */
    private static final int MOST_YEARS = 5;

    private static final int[] INTERVALS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000};

    /** A scale for some dates; open says that something goes on, so that today must be on it. */
    static TimeScale of(List<PartialDate> dates, LocalDate today, boolean open, boolean mirrored) {
        LocalDate first = dates.stream()
                .map(PartialDate::firstDay)
                .min(LocalDate::compareTo)
                .orElse(today);
        LocalDate last = Stream.concat(
                        dates.stream().map(PartialDate::lastDay), open ? Stream.of(today) : Stream.empty())
                .max(LocalDate::compareTo)
                .orElse(today);
        return new TimeScale(first.withDayOfYear(1), last.withDayOfYear(1).plusYears(1), today, mirrored);
    }

    private int at(LocalDate some) {
        double share = (double) ChronoUnit.DAYS.between(first, some) / ChronoUnit.DAYS.between(first, end);
        int at = (int) Math.round(Math.max(0, Math.min(1, share)) * TimelinePicture.WIDTH);
        return mirrored ? TimelinePicture.WIDTH - at : at;
    }

    /** Where today is; null outside. */
    @Nullable
    Integer today() {
        return day.isBefore(first) || !day.isBefore(end) ? null : at(day);
    }

    /** What is open runs on to the edge, from today on or from the only known end on without certainty. */
    List<Stretch> stretches(Period period) {
        PartialDate from = period.from();
        PartialDate to = period.to();
        List<Stretch> stretches = new ArrayList<>();
        if (from == null && to != null) {
            add(stretches, first, to.lastDay().plusDays(1), false);
        } else if (from != null && to != null) {
            add(stretches, from.firstDay(), to.lastDay().plusDays(1), true);
        } else if (from != null) {
            LocalDate known = from.firstDay().isAfter(day) ? from.firstDay() : day;
            add(stretches, from.firstDay(), known, true);
            add(stretches, known, end, false);
        }
        return stretches;
    }

    private void add(List<Stretch> stretches, LocalDate from, LocalDate until, boolean certain) {
        int a = at(from);
        int b = at(until);
        if (a != b) {
            stretches.add(new Stretch(Math.min(a, b), Math.abs(a - b), certain));
        }
    }

    /** Round years within the scale. */
    List<Year> years() {
        int span = end.getYear() - first.getYear();
        int interval = INTERVALS[0];
        for (int i = 0; span / interval + 1 > MOST_YEARS; i++) {
            interval = INTERVALS[i];
        }
        List<Year> years = new ArrayList<>();
        int start = Math.floorDiv(first.getYear() + interval - 1, interval) * interval;
        for (int year = start; year <= end.getYear(); year += interval) {
            years.add(new Year(at(LocalDate.of(year, 1, 1)), Integer.toString(year)));
        }
        return years;
    }
}
