package org.gangmu.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days are worked (工作日). A day is worked if it is Monday to Friday and no day off, or a make-up working day (调休上班).
 *
 * <p>Source: the State Council's yearly arrangement of holidays, one block of {@code holidays.tsv} a year. Of a year without
 * one nothing is said: {@link UnknownYear}. Immutable.
 */
public final class WorkingDays {
    private static final WorkingDays STANDARD = parse(lines());

    private final Set<Integer> years;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    private WorkingDays(Set<Integer> years, Set<LocalDate> off, Set<LocalDate> worked) {
        this.years = new TreeSet<>(years);
        this.off = Set.copyOf(off);
        this.worked = Set.copyOf(worked);
    }

    /** The calendar that is shipped. */
    public static WorkingDays standard() {
        return STANDARD;
    }

    /**
     * A calendar from lines of {@code year TAB off|work|source TAB day or first..last TAB festival}; what follows {@code #} at
     * the beginning of a line is a comment.
     *
     * @throws IllegalArgumentException names the line that cannot be read or contradicts another: a day both off and worked,
     *     a weekday to be made up
     */
    public static WorkingDays parse(List<String> lines) {
        var years = new HashSet<Integer>();
        var off = new HashSet<LocalDate>();
        var worked = new HashSet<LocalDate>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                switch (cells[1]) {
                    case "source" -> years.add(Integer.valueOf(cells[0]));
                    case "off" -> off.addAll(days(cells[2]));
                    case "work" -> worked.addAll(days(cells[2]));
                    default -> throw new IllegalArgumentException("“" + cells[1] + "” is none of off, work, source");
                }
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("calendar line “" + line + "”: " + e.getMessage(), e);
            }
        }
        for (LocalDate day : worked) {
            if (off.contains(day) || !isWeekend(day)) {
                throw new IllegalArgumentException("calendar: " + day + " is a make-up working day, but "
                        + (isWeekend(day) ? "off too" : "no weekend"));
            }
        }
        return new WorkingDays(years, off, worked);
    }

    private static List<LocalDate> days(String text) {
        int dots = text.indexOf("..");
        LocalDate first = LocalDate.parse(dots < 0 ? text : text.substring(0, dots));
        LocalDate last = dots < 0 ? first : LocalDate.parse(text.substring(dots + 2));
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** The years whose arrangement is known, in order. */
    public Set<Integer> years() {
        return Set.copyOf(years);
    }

    /** Whether {@code day} is worked. Throws {@link UnknownYear}. */
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new UnknownYear(day.getYear(), known());
        }
        return worked.contains(day) || !isWeekend(day) && !off.contains(day);
    }

    /**
     * The {@code count}-th working day after {@code day}; the day itself does not count, as the Civil Code has it for terms
     * counted by days (民法典 第二百零一条). {@code plus(day, 0)} is the day itself.
     *
     * @throws UnknownYear when the way leads into a year that is not known
     */
    public LocalDate plus(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("working days are counted forward, not " + count);
        }
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * Whether {@code day} is worked as far as anybody can tell: of a year whose arrangement is not known, Monday to Friday. For
     * reminders, which must go out all the same; never for a legal term.
     */
    public boolean isLikelyWorked(LocalDate day) {
        return years.contains(day.getYear()) ? isWorkingDay(day) : !isWeekend(day);
    }

    /**
     * The day itself, or where it is a day off the first working day after it: when a term that ends then ends (民法典
     * 第二百零三条), as far as anybody can tell.
     */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate reached = day;
        while (!isLikelyWorked(reached)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    /** The {@code count}-th working day before {@code day} as far as anybody can tell: see {@link #isLikelyWorked}. */
    public LocalDate before(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.minusDays(1);
            if (isLikelyWorked(reached)) {
                left--;
            }
        }
        return reached;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private String known() {
        var sorted = new TreeSet<>(years);
        return sorted.isEmpty() ? "no year" : sorted.first() + " to " + sorted.last();
    }

    private static List<String> lines() {
        try (InputStream data = WorkingDays.class.getResourceAsStream("holidays.tsv")) {
            if (data == null) {
                throw new IllegalStateException("calendar/holidays.tsv is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
