package org.gangmu.app.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.agencies.AgencyDesk;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.notices.NoticeBoard;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.Store;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.followup.Act;
import org.gangmu.followup.Actor;
import org.gangmu.followup.EscalationRules;
import org.gangmu.followup.Evidence;
import org.gangmu.followup.Level;
import org.gangmu.followup.Parties;
import org.gangmu.followup.Refusal;
import org.gangmu.followup.Slip;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskAct.Told;
import org.gangmu.followup.TaskOrigin;
import org.gangmu.followup.TaskOrigin.What;
import org.gangmu.followup.TaskSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where tasks are opened and acted on, and where other features ask how they stand. What is written counts from the portal's own
 * day; nothing is dated back. Thread-safe.
 */
@Component
public final class TaskDesk {
    private final Store store;
    private final AgencyDesk agencies;
    private final Shelf shelf;
    private final NoticeBoard board;
    private final Visibilities visibilities;

    TaskDesk(Store store, AgencyDesk agencies, Shelf shelf, NoticeBoard board, Visibilities visibilities) {
        this.visibilities = visibilities;
        this.store = store;
        this.agencies = agencies;
        this.shelf = shelf;
        this.board = board;
    }

    /** The agencies of tasks as the registry knew them on {@code day}. */
    public Parties parties(LocalDate day) {
        return new Parties(agencies.on(day), day);
    }

    /** The tasks of the ledger that may be seen, as they stood on {@code day}, in the order in which they were opened. */
    public List<Task> on(LocalDate day) {
        return visibilities.shown(Kind.TASK, store.tasks().list(day), Task::id);
    }

    /** The task with this id as it stood on {@code day}. */
    public Optional<Task> find(String id, LocalDate day) {
        return store.tasks().find(id, day).filter(task -> visibilities.shows(Kind.TASK, id));
    }

    /** What is to become a task; without a source it was typed in. */
    public record Opening(What what, @Nullable TaskSource source) {}

    /**
     * Opens tasks. Whose agencies are known is assigned at once, and they are told.
     *
     * @return those that were opened: what was made from a statement that is a task already is left out
     * @throws NotOpened when one names an agency that the registry does not know; then none is opened
     * @throws IllegalArgumentException when another day than the portal's own is asked for
     */
    public List<Task> open(List<Opening> openings, Actor dispatcher, AsOf asOf) {
        LocalDate day = ownDay(asOf);
        Parties parties = parties(day);
        return store.inTransaction(() -> {
            List<Task> opened = store.tasks()
                    .open(openings.stream()
                            .map(opening -> opened(opening, dispatcher, day, parties))
                            .toList());
            board.post(opened.stream()
                    .filter(task -> !task.acts().isEmpty())
                    .flatMap(task -> TaskNotices.after(task, parties).stream())
                    .toList());
            return opened;
        });
    }

    /** Thrown when a task cannot be opened, with the reason. */
    public static final class NotOpened extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        NotOpened(Refusal refusal) {
            super(refusal.english());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    /** Why {@code what} cannot be opened on {@code day}: an agency that the registry does not know; empty when it can. */
    public Optional<Refusal> refusal(What what, LocalDate day) {
        Parties parties = parties(day);
        return parties.refusal(what.lead()).or(() -> parties.refusal(what.responsible()));
    }

    private static Task opened(Opening opening, Actor dispatcher, LocalDate day, Parties parties) {
        What what = opening.what();
        parties.refusal(what.lead())
                .or(() -> parties.refusal(what.responsible()))
                .ifPresent(refusal -> {
                    throw new NotOpened(refusal);
                });
        var known = new What(
                what.kind(),
                what.title(),
                what.text(),
                named(what.lead(), parties),
                named(what.responsible(), parties),
                what.deadline(),
                what.cadence());
        Task task = Task.of(new TaskOrigin("", known, opening.source(), dispatcher.account(), day, Instant.EPOCH));
        return task.owners().isEmpty()
                ? task
                : task.after(new TaskAct(Act.ASSIGN, Told.text(""), dispatcher, day, Instant.EPOCH));
    }

    private static List<String> named(List<String> names, Parties parties) {
        return names.stream().map(parties::oneName).distinct().toList();
    }

    /**
     * A file that comes with an act.
     *
     * @param name without folders
     */
    public record Attached(String name, byte[] bytes) {}

    /**
     * Records an act and the files that come with it, and tells whoever it is up to now, altogether or not at all.
     *
     * @param told what is said with it; its evidence is taken from {@code files}
     * @param seen how many acts of the task its author saw
     * @return why it was not recorded; empty when it was
     * @throws IllegalArgumentException when another day than the portal's own is asked for
     */
    public Optional<Refusal> act(String id, TaskAct act, List<Attached> files, int seen) {
        return Optional.ofNullable(acted(id, act, files, seen).refusal());
    }

    private Escalated acted(String id, TaskAct act, List<Attached> files, int seen) {
        Parties parties = parties(act.knownFrom());
        Optional<Refusal> unknown = parties.refusal(act.told().lead())
                .or(() -> parties.refusal(act.told().responsible()));
        if (unknown.isPresent()) {
            return new Escalated(null, unknown.get());
        }
        return store.inTransaction(() -> {
            var evidence = new ArrayList<Evidence>();
            files.forEach(file -> evidence.add(store.taskFiles().keep(file.name(), file.bytes())));
            Told told = act.told();
            var whole = new TaskAct(
                    act.act(),
                    new Told(
                            told.text(),
                            named(told.lead(), parties),
                            named(told.responsible(), parties),
                            told.deadline(),
                            evidence),
                    act.actor(),
                    act.knownFrom(),
                    act.recordedAt());
            Optional<Refusal> refusal = store.tasks().act(id, whole, seen);
            if (refusal.isPresent()) {
                return new Escalated(null, refusal.get());
            }
            Optional<Task> after = find(id, act.knownFrom());
            Slip slip = act.act() == Act.ESCALATE ? draw(after.orElseThrow(), seen + 1, whole) : null;
            after.ifPresent(task -> board.post(TaskNotices.after(task, parties)));
            return new Escalated(slip, null);
        });
    }

    /** Draws up the slip that goes with an escalation. @param task after it */
    private Slip draw(Task task, int ordinal, TaskAct act) {
        Level level = task.level();
        String measure = EscalationRules.national().steps().stream()
                .filter(step -> step.level() == level)
                .map(EscalationRules.Step::measure)
                .findFirst()
                .orElse("");
        LocalDate day = act.knownFrom();
        return store.slips()
                .draw(new Slip(
                        shelf.on(day).region(),
                        day.getYear(),
                        0,
                        task.id(),
                        ordinal,
                        level,
                        measure,
                        act.actor().account(),
                        day));
    }

    /** The supervision slips drawn up by {@code day}, the latest first. */
    public List<Slip> slips(LocalDate day) {
        return store.slips().list(day);
    }

    /**
     * What came of an act, as of {@link #escalate}.
     *
     * @param slip the slip that was drawn up; null when the task was not escalated
     * @param refusal why it was not recorded; null when it was
     */
    public record Escalated(@Nullable Slip slip, @Nullable Refusal refusal) {}

    /**
     * Escalates a task by the step of the ladder that is due on {@code day}, with the deadline the step gives (where that is a day
     * off the working day after it), and draws up its slip, together or not at all. For programs as for people: called twice on a day it escalates once, because after the first time no
     * step is due.
     *
     * @param dispatcher who signs: of capacity {@link org.gangmu.followup.Capacity#DISPATCHER}
     * @param words why, for those who follow the task up; may be empty
     * @param day the portal's own
     */
    public Escalated escalate(String id, Actor dispatcher, String words, LocalDate day) {
        Task task = find(id, day).orElse(null);
        var step = task == null
                ? Optional.<EscalationRules.Step>empty()
                : EscalationRules.national().due(task, day);
        if (task == null || step.isEmpty()) {
            return new Escalated(
                    null, new Refusal("no_step_due", "没有到期的督办步骤", "no step of the ladder of supervision is due"));
        }
        LocalDate deadline = WorkingDays.standard().onOrAfter(step.get().deadline(day));
        var told = new Told(words, List.of(), deadline, List.of());
        var act = new TaskAct(Act.ESCALATE, told, dispatcher, day, Instant.EPOCH);
        return acted(id, act, List.of(), task.acts().size());
    }

    /**
     * An act of several that are recorded together.
     *
     * @param seen how many acts of the task its author saw
     */
    public record Step(String task, TaskAct act, int seen) {}

    /**
     * Records acts on several tasks, all of them or none.
     *
     * @return why none was recorded, with the title of the task that stands in the way; empty when all were
     */
    public Optional<Refusal> actAll(List<Step> steps) {
        try {
            return store.inTransaction(() -> {
                for (Step step : steps) {
                    act(step.task(), step.act(), List.of(), step.seen()).ifPresent(refusal -> {
                        String title = find(step.task(), step.act().knownFrom())
                                .map(task -> task.origin().what().title())
                                .orElse(step.task());
                        throw new Stopped(new Refusal(
                                refusal.code(),
                                "“" + title + "”：" + refusal.chinese(),
                                "“" + title + "”: " + refusal.english()));
                    });
                }
                return Optional.<Refusal>empty();
            });
        } catch (Stopped e) {
            return Optional.of(e.refusal);
        }
    }

    /** Ends the transaction of several acts. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        Stopped(Refusal refusal) {
            super(refusal.english());
            this.refusal = refusal;
        }
    }

    /** The bytes of a file attached to a task. */
    byte[] bytes(Evidence file) {
        return store.taskFiles().bytes(file.id());
    }

    /** The day that what is written now counts from. */
    public static LocalDate ownDay(AsOf asOf) {
        if (asOf.chosen()) {
            throw new IllegalArgumentException("what is written counts from the portal's own day");
        }
        return asOf.day();
    }
}
