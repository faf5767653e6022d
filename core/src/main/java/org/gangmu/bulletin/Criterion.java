package org.gangmu.bulletin;

import java.util.Locale;
import java.util.Optional;
import org.gangmu.followup.Level;
import org.gangmu.followup.Timeliness;

/** What gives or takes points. The first four are how a task stands; each task has one of them. */
public enum Criterion {
    MET,
    ON_TIME,
    LATE,
    OVERDUE,
    /** A round that ended in the period without the report the agency owed. */
    UNREPORTED,
    BLUE,
    ORANGE,
    RED;

    /** Whether it is how a task stands, not something that happened to it. */
    public boolean isStanding() {
        return ordinal() <= OVERDUE.ordinal();
    }

    /** The standing of a task with this mark; empty where the mark says nothing: no deadline. */
    static Optional<Criterion> of(Timeliness.Mark mark) {
        return switch (mark) {
            case NONE -> Optional.empty();
            case ON_TIME, DUE_SOON -> Optional.of(ON_TIME);
            case OVERDUE -> Optional.of(OVERDUE);
            case MET -> Optional.of(MET);
            case LATE -> Optional.of(LATE);
        };
    }

    /** An escalation to this level. */
    static Optional<Criterion> of(Level level) {
        return switch (level) {
            case NONE -> Optional.empty();
            case BLUE -> Optional.of(BLUE);
            case ORANGE -> Optional.of(ORANGE);
            case RED -> Optional.of(RED);
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The criterion with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static Criterion parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
