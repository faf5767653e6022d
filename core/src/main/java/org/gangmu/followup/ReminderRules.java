package org.gangmu.followup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gangmu.calendar.WorkingDays;

/**
 * When agencies are reminded: data ({@code reminders.tsv}) that each government can change, with a version.
 *
 * @param leads by kind; every kind has one
 */
public record ReminderRules(String id, int version, Map<Kind, Lead> leads) {
    private static final ReminderRules NATIONAL = load();

    public ReminderRules {
        leads = Map.copyOf(leads);
        for (Kind kind : Kind.values()) {
            if (!leads.containsKey(kind)) {
                throw new IllegalArgumentException("no rule says when to remind of: " + kind.code());
            }
        }
    }

    /** What is reminded of. */
    public enum Kind {
        /** The end of a task's time is near. */
        DEADLINE,
        /** A reporting round ends, and a report is owed in it. */
        REPORT,
        /** A reporting round ended without a report. */
        MISSED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far ahead, or for {@link Kind#MISSED} how long after. */
    public record Lead(int days, boolean workingDays) {
        public Lead {
            if (days < 0) {
                throw new IllegalArgumentException("days are counted from 0, not " + days);
            }
        }
    }

    /** The rules Gangmu ships. */
    public static ReminderRules national() {
        return NATIONAL;
    }

    private Lead lead(Kind kind) {
        return Objects.requireNonNull(leads.get(kind));
    }

    /** The first day on which to remind of what ends on {@code end}: never a day off. */
    public LocalDate ahead(Kind kind, LocalDate end, WorkingDays calendar) {
        Lead lead = lead(kind);
        if (lead.workingDays()) {
            return calendar.before(end, lead.days());
        }
        LocalDate day = end.minusDays(lead.days());
        return calendar.isLikelyWorked(day) ? day : calendar.before(day, 1);
    }

    /** The last day on which to speak of what was missed on {@code end}. */
    public LocalDate until(LocalDate end) {
        return end.plusDays(lead(Kind.MISSED).days());
    }

    private static ReminderRules load() {
        try (InputStream data = ReminderRules.class.getResourceAsStream("reminders.tsv")) {
            if (data == null) {
                throw new IllegalStateException("reminders.tsv is missing from the jar");
            }
            var lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8));
            return parse(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException names the line that cannot be read */
    static ReminderRules parse(List<String> lines) {
        var leads = new EnumMap<Kind, Lead>(Kind.class);
        String[] head = lines.get(0).split("\t", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3 || !List.of("day", "workday").contains(cells[2])) {
                throw new IllegalArgumentException("“" + line + "” is not: kind, days, day or workday");
            }
            leads.put(
                    Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                    new Lead(Integer.parseInt(cells[1]), cells[2].equals("workday")));
        }
        return new ReminderRules(head[0], Integer.parseInt(head[1]), leads);
    }
}
