package org.gangmu.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task as its acts have made it (任务): folded from its history, never stored. Immutable.
 *
 * @param lead the agencies that lead, by their one name
 * @param responsible the agencies that take part, likewise
 * @param deadline the day that counts now; earlier ones are in {@code acts}
 * @param acts its history, the earliest first
 */
public record Task(
        TaskOrigin origin,
        TaskState state,
        List<String> lead,
        List<String> responsible,
        @Nullable LocalDate deadline,
        Level level,
        List<TaskAct> acts) {
    public Task {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
        acts = List.copyOf(acts);
    }

    /** A task nobody has acted on. */
    public static Task of(TaskOrigin origin) {
        TaskOrigin.What what = origin.what();
        return new Task(
                origin, TaskState.TO_ASSIGN, what.lead(), what.responsible(), what.deadline(), Level.NONE, List.of());
    }

    /** The task as of {@code day}: acts that count from a later day are left out. */
    public static Task of(TaskOrigin origin, List<TaskAct> acts, LocalDate day) {
        Task task = of(origin);
        for (TaskAct act : acts) {
            task = act.knownFrom().isAfter(day) ? task : task.after(act);
        }
        return task;
    }

    /** The task after {@code act}, which must be in order: see {@link TaskRules}. */
    public Task after(TaskAct act) {
        var history = new ArrayList<>(acts);
        history.add(act);
        // who only takes part may change without a word from those that lead
        boolean leadStays = act.act() == Act.TRANSFER && act.told().lead().isEmpty() && !lead.isEmpty();
        TaskState next = leadStays ? state : act.act().after(state);
        return new Task(
                origin,
                act.act() == Act.REOPEN && owners().isEmpty() ? TaskState.TO_ASSIGN : next,
                act.told().lead().isEmpty() ? lead : act.told().lead(),
                act.told().responsible().isEmpty() ? responsible : act.told().responsible(),
                act.told().deadline() == null ? deadline : act.told().deadline(),
                act.act() == Act.ESCALATE ? level.next() : level,
                history);
    }

    public String id() {
        return origin.id();
    }

    /** The agencies that answer for it: those that lead; where none does, all that are responsible. */
    public List<String> owners() {
        return lead.isEmpty() ? responsible : lead;
    }

    /** All its agencies, those that lead first. */
    public Stream<String> agencies() {
        return Stream.concat(lead.stream(), responsible.stream()).distinct();
    }

    /** The day it was last handed in; empty when it is with its agencies. */
    public Optional<LocalDate> handedInOn() {
        return state.isHandedIn() ? lastDay(Act.SUBMIT) : Optional.empty();
    }

    /** The last word of its agencies on what is known of it, that nobody has answered yet. */
    public Optional<TaskAct> contested() {
        return latest(Act.CONFIRM, Act.CONTEST, Act.ANSWER).filter(act -> act.act() == Act.CONTEST);
    }

    /** The latest of its acts that is one of these. */
    public Optional<TaskAct> latest(Act... kinds) {
        List<Act> wanted = List.of(kinds);
        return acts.stream().filter(act -> wanted.contains(act.act())).reduce((earlier, later) -> later);
    }

    private Optional<LocalDate> lastDay(Act kind) {
        return latest(kind).map(TaskAct::knownFrom);
    }

    /** How it stands to its deadline on {@code day}. */
    public Timeliness on(LocalDate day) {
        return Timeliness.of(this, day, EscalationRules.national().dueSoonDays());
    }
}
