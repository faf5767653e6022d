package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.agency.Expansion;
import org.gangmu.agency.Expansion.Ground;
import org.gangmu.followup.Parties;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;

/**
 * A group among the agencies of a task, with its members on the day it was given the task.
 *
 * @param ground what the members rest on: listed, all_of_kind, open
 */
public record GroupView(String name, String ground, List<Member> members) {
    public GroupView {
        members = List.copyOf(members);
    }

    /** @param last the day of its last report on the task; empty when there was none */
    public record Member(String name, String last) {}

    static List<GroupView> of(Task task, Parties parties) {
        return task.agencies()
                .filter(name -> parties.expansion(task, name).ground() != Ground.ITSELF)
                .map(name -> of(task, name, parties))
                .filter(group -> !group.members.isEmpty() || !group.ground.equals("open") || isGroup(group.name))
                .toList();
    }

    private static boolean isGroup(String name) {
        return org.gangmu.catalogue.Agencies.standard().resolve(name).stream().anyMatch(one -> one.group());
    }

    private static GroupView of(Task task, String name, Parties parties) {
        Expansion expansion = parties.expansion(task, name);
        List<Member> members = expansion.members().isEmpty()
                ? List.of()
                : parties.members(task, name).stream()
                        .map(member -> new Member(member, lastReport(task, member)))
                        .toList();
        return new GroupView(
                name,
                members.isEmpty() ? "open" : expansion.ground().name().toLowerCase(java.util.Locale.ROOT),
                members);
    }

    /** The day of the last report of {@code agency} on {@code task}; empty when there was none. */
    static String lastReport(Task task, String agency) {
        return task.acts().stream()
                .filter(act ->
                        act.act().countsAsReport() && agency.equals(act.actor().agency()))
                .reduce((earlier, later) -> later)
                .map(TaskAct::knownFrom)
                .map(LocalDate::toString)
                .orElse("");
    }
}
