package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A task's deadline seen from a day.
 *
 * @param text as ISO date, month or year; a month or year ends with its last day
 * @param daysLeft from the day to the deadline; negative when it has passed
 */
public record Deadline(String text, long daysLeft) {
    private static final int SOON_DAYS = 30;

    /** The deadline {@code text} seen from {@code day}; null when there is none or it is no date. */
    static @Nullable Deadline of(@Nullable String text, LocalDate day) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new Deadline(text, ChronoUnit.DAYS.between(day, lastDay(text)));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static LocalDate lastDay(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    /** {@code past}, {@code soon} (within 30 days) or {@code ahead}. */
    public String state() {
        return daysLeft < 0 ? "past" : daysLeft <= SOON_DAYS ? "soon" : "ahead";
    }

    /** Days between the day and the deadline, whichever comes first. */
    public long days() {
        return Math.abs(daysLeft);
    }
}
