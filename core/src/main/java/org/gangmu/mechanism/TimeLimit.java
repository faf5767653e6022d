package org.gangmu.mechanism;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.calendar.WorkingDays;

/**
 * How long somebody has (时限): {@code 30分钟}, {@code 2小时}, {@code 3天}, {@code 5个工作日}, {@code 立即}; in English
 * {@code 30 minutes}, {@code 2 hours}, {@code 3 days}, {@code 5 working days}, {@code at once}.
 */
public record TimeLimit(int count, Unit unit) {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,4})\\s*个?\\s*(分钟|小时|天|日|工作日|minutes?|hours?|days?|working days?)(?:内|以内)?");
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("分钟", Unit.MINUTES),
            Map.entry("minute", Unit.MINUTES),
            Map.entry("小时", Unit.HOURS),
            Map.entry("hour", Unit.HOURS),
            Map.entry("天", Unit.DAYS),
            Map.entry("日", Unit.DAYS),
            Map.entry("day", Unit.DAYS),
            Map.entry("工作日", Unit.WORKING_DAYS),
            Map.entry("working day", Unit.WORKING_DAYS));

    /** What is counted. */
    public enum Unit {
        MINUTES("分钟"),
        HOURS("小时"),
        /** Days of the calendar. */
        DAYS("天"),
        /** Working days of {@link WorkingDays}. */
        WORKING_DAYS("个工作日");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    /** The limit written in {@code text}; empty where it is none. */
    public static Optional<TimeLimit> find(String text) {
        String said = text.strip();
        if (said.equals("立即") || said.equals("at once")) {
            return Optional.of(new TimeLimit(0, Unit.MINUTES));
        }
        Matcher match = WRITTEN.matcher(said);
        return match.matches()
                ? Optional.of(new TimeLimit(Integer.parseInt(match.group(1)), unit(match.group(2))))
                : Optional.empty();
    }

    private static Unit unit(String word) {
        Unit unit = UNITS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        if (unit == null) {
            throw new IllegalStateException("a unit that the pattern knows and the table does not: " + word);
        }
        return unit;
    }

    /**
     * When it ends for what happened {@code at} this time: minutes and hours to the minute; days at the end of the last one,
     * where the day it happened does not count (民法典 第二百零一条、第二百零三条).
     *
     * @throws org.gangmu.calendar.UnknownYear when working days lead into a year that is not known
     */
    public Due from(LocalDateTime at, WorkingDays calendar) {
        return switch (unit) {
            case MINUTES -> Due.at(at.plusMinutes(count));
            case HOURS -> Due.at(at.plusHours(count));
            case DAYS -> Due.endOf(at.toLocalDate().plusDays(count));
            case WORKING_DAYS -> Due.endOf(calendar.plus(at.toLocalDate(), count));
        };
    }

    @Override
    public String toString() {
        return count == 0 && unit == Unit.MINUTES ? "立即" : count + unit.word;
    }
}
