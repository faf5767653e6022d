package org.gangmu.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Level;
import org.gangmu.followup.Parties;
import org.gangmu.followup.ReportingRound;
import org.gangmu.followup.Task;
import org.gangmu.followup.Timeliness.Mark;

/**
 * What a meeting of dispatch has to talk about, out of the ledger of tasks as it stood on its day.
 *
 * @param items by section, within a section by agency; a section without items is left out
 */
public record Agenda(Map<Section, List<Item>> items) {
    private static final int WEEKS_AHEAD = 3;

    public Agenda {
        var kept = new EnumMap<Section, List<Item>>(Section.class);
        items.forEach((section, list) -> kept.put(section, List.copyOf(list)));
        items = java.util.Collections.unmodifiableMap(kept);
    }

    /** The sections, in the order in which a meeting takes them. A task can stand in several. */
    public enum Section {
        OVERDUE,
        ESCALATED,
        CONTESTED,
        /** Due within three weeks. */
        DUE,
        /** A report owed in a round that ended last. */
        UNREPORTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A task with the agency that is to speak of it. */
    public record Item(String agency, Task task) {}

    /**
     * @param tasks as they stood on {@code day}
     * @param attending the agencies asked to the meeting, by their one name; empty for all
     * @param before the tasks as they stood at the end of a round, to tell who owed a report then
     */
    public static Agenda of(
            List<Task> tasks,
            List<String> attending,
            LocalDate day,
            Parties parties,
            java.util.function.Function<LocalDate, List<Task>> before) {
        Map<Section, List<Item>> items = new EnumMap<>(Section.class);
        for (Task task : tasks) {
            if (task.state().isOver()) {
                continue;
            }
            for (String owner : task.owners()) {
                for (String agency : parties.members(task, owner)) {
                    if (attending.isEmpty() || attending.contains(agency)) {
                        sections(task, day)
                                .forEach(section -> items.computeIfAbsent(section, key -> new ArrayList<>())
                                        .add(new Item(agency, task)));
                    }
                }
            }
        }
        for (Cadence cadence : Cadence.values()) {
            ReportingRound round = cadence.roundOf(day).previous();
            new TreeMap<>(round.owed(before.apply(round.last()), parties)).forEach((agency, owed) -> {
                if (attending.isEmpty() || attending.contains(agency)) {
                    owed.forEach(task -> items.computeIfAbsent(Section.UNREPORTED, key -> new ArrayList<>())
                            .add(new Item(agency, task)));
                }
            });
        }
        items.values()
                .forEach(list -> list.sort(Comparator.comparing(Item::agency)
                        .thenComparing(item -> String.valueOf(item.task().deadline()))));
        return new Agenda(items);
    }

    private static List<Section> sections(Task task, LocalDate day) {
        var sections = new ArrayList<Section>();
        Mark mark = task.on(day).mark();
        if (mark == Mark.OVERDUE) {
            sections.add(Section.OVERDUE);
        }
        if (task.level() != Level.NONE && task.state().isWithOwner()) {
            sections.add(Section.ESCALATED);
        }
        if (task.contested().isPresent()) {
            sections.add(Section.CONTESTED);
        }
        LocalDate deadline = task.deadline();
        boolean ahead = mark == Mark.ON_TIME || mark == Mark.DUE_SOON;
        if (ahead && deadline != null && !deadline.isAfter(day.plusWeeks(WEEKS_AHEAD))) {
            sections.add(Section.DUE);
        }
        return sections;
    }

    /** The items of a section; none where it was left out. */
    public List<Item> of(Section section) {
        return items.getOrDefault(section, List.of());
    }
}
