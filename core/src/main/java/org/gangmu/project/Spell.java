package org.gangmu.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days that a project was in one stage.
 *
 * @param to the day it left; null while it is there
 * @param next where it went; null while it is there
 */
public record Spell(
        Stage stage,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Stage next) {
    /** How many days it lasted, up to {@code day} while it lasts. */
    public long days(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to == null ? day : to));
    }

    /** Whether it ended by moving on along the line. */
    public boolean passed() {
        return next != null && next.isOnLine() && stage.isOnLine() && next.ordinal() > stage.ordinal();
    }
}
