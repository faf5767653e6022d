package org.gangmu.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A round in which agencies report on their tasks: a calendar week, month or quarter.
 *
 * @param last its last day, included
 */
public record ReportingRound(Cadence cadence, LocalDate first, LocalDate last) {

    /** The round before. */
    public ReportingRound previous() {
        return cadence.roundOf(first.minusDays(1));
    }

    /** The day up to which the round is looked at from {@code day}: its last day once that is past. */
    public LocalDate seenFrom(LocalDate day) {
        return day.isBefore(last) ? day : last;
    }

    private boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Which agencies owe a report on which of their tasks: those that answer for a task of this cadence and neither reported nor
     * submitted within the round. Of a group (各街道办事处) each member owes, unless somebody reported for the group as a whole; a
     * group whose members nobody has told owes as a group. An agency that was given the task after the round owes nothing in it.
     *
     * @param tasks as of {@link #seenFrom}
     * @param parties who the members of groups are
     * @return by the agency's one name, those in the order of their tasks
     */
    public Map<String, List<Task>> owed(List<Task> tasks, Parties parties) {
        Map<String, List<Task>> owed = new TreeMap<>();
        for (Task task : tasks) {
            if (asks(task)) {
                for (String owner : task.owners()) {
                    if (!hasReported(task, owner)) {
                        parties.members(task, owner).stream()
                                .filter(agency -> !hasReported(task, agency))
                                .forEach(agency -> owed.computeIfAbsent(agency, key -> new ArrayList<>())
                                        .add(task));
                    }
                }
            }
        }
        owed.replaceAll((agency, list) -> list.stream().distinct().toList());
        return owed;
    }

    /** As above, where no registry tells the members of groups. */
    public Map<String, List<Task>> owed(List<Task> tasks) {
        return owed(tasks, Parties.unregistered(last));
    }

    /** Whether {@code task} is one that is reported on in this round. */
    public boolean asks(Task task) {
        return task.origin().what().cadence() == cadence && task.state().isWithOwner();
    }

    private boolean hasReported(Task task, String agency) {
        return task.acts().stream()
                .anyMatch(act ->
                        act.act().countsAsReport() && agency.equals(act.actor().agency()) && holds(act.knownFrom()));
    }
}
