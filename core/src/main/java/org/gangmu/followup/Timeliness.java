package org.gangmu.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How a task stands to its deadline on a day. Computed, never stored.
 *
 * @param days left until the deadline, the deadline itself being 0; of what is or was late, the days past it
 */
public record Timeliness(Mark mark, long days) {

    /** The light of a task. */
    public enum Mark {
        /** No deadline, or nothing is expected any more. */
        NONE("无期限", "no deadline"),
        ON_TIME("按期", "on time"),
        DUE_SOON("临期", "due soon"),
        OVERDUE("超期", "overdue"),
        /** Handed in by its deadline. */
        MET("按期完成", "met"),
        /** Handed in after it. */
        LATE("逾期完成", "late");

        private final String chineseName;
        private final String englishName;

        Mark(String chineseName, String englishName) {
            this.chineseName = chineseName;
            this.englishName = englishName;
        }

        public String chineseName() {
            return chineseName;
        }

        public String englishName() {
            return englishName;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How {@code task} stands on {@code day}. While it is handed in its clock stands still: what was submitted in time does not
     * become late because nobody reviewed it.
     *
     * @param dueSoonDays how many days before its deadline it is due soon
     */
    static Timeliness of(Task task, LocalDate day, int dueSoonDays) {
        LocalDate deadline = task.deadline();
        if (deadline == null || task.state() == TaskState.WITHDRAWN) {
            return new Timeliness(Mark.NONE, 0);
        }
        if (task.state().isHandedIn()) {
            LocalDate handedIn = task.handedInOn().orElse(day);
            long late = ChronoUnit.DAYS.between(deadline, handedIn);
            return late > 0 ? new Timeliness(Mark.LATE, late) : new Timeliness(Mark.MET, -late);
        }
        long left = ChronoUnit.DAYS.between(day, deadline);
        if (left < 0) {
            return new Timeliness(Mark.OVERDUE, -left);
        }
        return new Timeliness(left <= dueSoonDays ? Mark.DUE_SOON : Mark.ON_TIME, left);
    }
}
