package org.gangmu.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What is to be invested in a year.
 *
 * @param wan in 万元
 * @param months in 万元, cumulated from January on, twelve of them; empty where the plan has none
 */
public record YearPlan(int year, BigDecimal wan, List<BigDecimal> months) {
    private static final int PERCENT_DIGITS = 1;

    public YearPlan {
        months = List.copyOf(months);
    }

    /** Which share of the year, in per cent, the plan has due by the end of {@code month}; empty where it has no months. */
    Optional<BigDecimal> due(int month) {
        return months.isEmpty() ? Optional.empty() : Optional.of(percent(months.get(month - 1)));
    }

    /** {@code done} as per cent of the year. */
    public BigDecimal percent(BigDecimal done) {
        return done.movePointRight(2).divide(wan, PERCENT_DIGITS, RoundingMode.HALF_UP);
    }
}
