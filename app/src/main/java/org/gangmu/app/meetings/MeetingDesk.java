package org.gangmu.app.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.store.MeetingLedger.Decision;
import org.gangmu.app.store.MeetingLedger.Kind;
import org.gangmu.app.store.MeetingLedger.Meeting;
import org.gangmu.app.store.Store;
import org.gangmu.app.tasks.TaskDesk;
import org.gangmu.app.tasks.TaskDesk.Opening;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Parties;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin.What;
import org.gangmu.meeting.Agenda;
import org.springframework.stereotype.Component;

/** Where meetings and instructions are opened and their lines become tasks. Thread-safe. */
@Component
public final class MeetingDesk {
    private final Store store;
    private final TaskDesk tasks;
    private final Shelf shelf;

    MeetingDesk(Store store, TaskDesk tasks, Shelf shelf) {
        this.store = store;
        this.tasks = tasks;
        this.shelf = shelf;
    }

    /** What is typed of a meeting or instruction that is to be opened. */
    record Opened(Kind kind, String title, LocalDate held, String leader, String words, List<String> agencies) {}

    Meeting open(Opened opened, String author, AsOf asOf) {
        LocalDate day = TaskDesk.ownDay(asOf);
        Parties parties = tasks.parties(day);
        return store.meetings()
                .open(new Meeting(
                        "",
                        shelf.on(day).region(),
                        opened.kind(),
                        opened.title(),
                        opened.held(),
                        opened.leader(),
                        opened.words(),
                        opened.agencies().stream().map(parties::oneName).toList(),
                        author,
                        day));
    }

    List<Meeting> list(LocalDate day) {
        return store.meetings().list(day);
    }

    Optional<Meeting> find(String id, LocalDate day) {
        return store.meetings().find(id, day);
    }

    List<Decision> decisions(String meeting, LocalDate day) {
        return store.meetings().decisions(meeting, day);
    }

    Optional<Task> task(Decision decision, LocalDate day) {
        return tasks.find(decision.task(), day);
    }

    Parties parties(LocalDate day) {
        return tasks.parties(day);
    }

    /** The agenda of a meeting, by the ledger as it stood on its day, or as it stands when that is still to come. */
    Agenda agenda(Meeting meeting, LocalDate day) {
        LocalDate seen = meeting.held().isAfter(day) ? day : meeting.held();
        return Agenda.of(tasks.on(seen), meeting.agencies(), seen, tasks.parties(seen), tasks::on);
    }

    /** The kind of the tasks that come from it. */
    static TaskKind kind(Meeting meeting) {
        return meeting.kind() == Kind.MEETING ? TaskKind.MEETING : TaskKind.INSTRUCTION;
    }

    /**
     * Opens a task for each line and keeps that it comes from this meeting, altogether or not at all.
     *
     * @param lines as decided, one for each of {@code whats}
     * @throws TaskDesk.NotOpened when one names an agency nobody knows
     */
    List<Task> decide(Meeting meeting, List<String> lines, List<What> whats, Actor dispatcher, AsOf asOf) {
        LocalDate day = TaskDesk.ownDay(asOf);
        return store.inTransaction(() -> {
            List<Task> opened = tasks.open(
                    whats.stream().map(what -> new Opening(what, null)).toList(), dispatcher, asOf);
            store.meetings()
                    .decide(meeting.id(), lines, opened.stream().map(Task::id).toList(), dispatcher.account(), day);
            return opened;
        });
    }
}
