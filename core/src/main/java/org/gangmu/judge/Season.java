package org.gangmu.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.gangmu.series.Months;

/**
 * What part of a year's whole is due by the end of a month: the mean of the shares that the last three whole years had, else
 * the calendar's (序时进度), month ÷ 12.
 *
 * @param years the share is taken from; empty where the calendar stands in
 */
record Season(double share, List<Integer> years) {
    private static final int YEARS = 3;

    Season {
        years = List.copyOf(years);
    }

    /** By the end of {@code month} of {@code year}, from the years before it. */
    static Season of(Months levels, int year, int month) {
        List<Integer> known = new ArrayList<>();
        double sum = 0;
        for (int before = year - 1; before >= year - YEARS; before--) {
            OptionalDouble share = levels.share(before, month);
            if (share.isPresent() && share.getAsDouble() > 0 && share.getAsDouble() <= 1) {
                sum += share.getAsDouble();
                known.add(before);
            }
        }
        return known.isEmpty() ? new Season(month / 12.0, known) : new Season(sum / known.size(), known);
    }

    boolean isCalendar() {
        return years.isEmpty();
    }
}
