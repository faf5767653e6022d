package org.gangmu.project;

import java.time.YearMonth;

/** When a project is to start and to be completed. */
public record Schedule(YearMonth start, YearMonth end) {
    public Schedule {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("completed before it starts: " + start + " to " + end);
        }
    }
}
