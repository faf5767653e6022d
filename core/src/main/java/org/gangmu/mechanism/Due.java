package org.gangmu.mechanism;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The end of a time limit.
 *
 * @param time the minute; null for the end of the day
 */
public record Due(LocalDate day, @Nullable LocalTime time) {
    static Due at(LocalDateTime moment) {
        return new Due(moment.toLocalDate(), moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }

    static Due endOf(LocalDate day) {
        return new Due(day, null);
    }

    /** What {@link #toString} wrote. Throws {@link java.time.DateTimeException}. */
    public static Due parse(String text) {
        return text.contains("T") ? at(LocalDateTime.parse(text)) : endOf(LocalDate.parse(text));
    }

    /** Whether it is over at {@code moment}. */
    public boolean isPast(LocalDateTime moment) {
        LocalTime end = time;
        return end == null ? moment.toLocalDate().isAfter(day) : moment.isAfter(day.atTime(end));
    }

    /** {@code 2021-05-06T10:30}, or {@code 2021-05-06} for the end of the day. */
    @Override
    public String toString() {
        return time == null ? day.toString() : day + "T" + time;
    }
}
