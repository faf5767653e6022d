package org.gangmu.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How often the agencies of a task report. */
public enum Cadence {
    /** From Monday to Sunday. */
    WEEKLY("每周", "weekly"),
    MONTHLY("每月", "monthly"),
    QUARTERLY("每季度", "quarterly");

    private static final int QUARTER = 3;

    private final String chineseName;
    private final String englishName;

    Cadence(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** The round that {@code day} lies in. */
    public ReportingRound roundOf(LocalDate day) {
        LocalDate first = switch (this) {
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
            case QUARTERLY -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % QUARTER);
        };
        LocalDate next = switch (this) {
            case WEEKLY -> first.plusWeeks(1);
            case MONTHLY -> first.plusMonths(1);
            case QUARTERLY -> first.plusMonths(QUARTER);
        };
        return new ReportingRound(this, first, next.minusDays(1));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The cadence with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static Cadence parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
