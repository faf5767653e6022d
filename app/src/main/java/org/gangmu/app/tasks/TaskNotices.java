package org.gangmu.app.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.agencies.AgencyDesk;
import org.gangmu.app.notices.NoticeRule;
import org.gangmu.app.notices.NoticeSource;
import org.gangmu.app.notices.Recipient;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredNotice;
import org.gangmu.app.store.StoredNotice.Matter;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Parties;
import org.gangmu.followup.Reminder;
import org.gangmu.followup.ReminderRules;
import org.gangmu.followup.ReminderRules.Kind;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.springframework.stereotype.Component;

/** Who is told what of tasks: reminders by the calendar, and after each act whoever it is up to now. Thread-safe. */
@Component
final class TaskNotices implements NoticeSource {
    private static final int NAMED = 5;

    private final Store store;
    private final AgencyDesk agencies;

    TaskNotices(Store store, AgencyDesk agencies) {
        this.store = store;
        this.agencies = agencies;
    }

    /** What reminders are computed from. */
    private final class Known implements Reminder.Known {
        @Override
        public List<Task> tasks(LocalDate day) {
            return store.tasks().list(day);
        }

        @Override
        public Parties parties(LocalDate day) {
            return new Parties(agencies.on(day), day);
        }
    }

    @Override
    public List<StoredNotice> due(LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        List<Reminder> reminders = Reminder.on(day, new Known(), ReminderRules.national(), WorkingDays.standard());
        return Stream.concat(
                        reminders.stream().map(reminder -> notice(reminder, day)), missing(reminders, day).stream())
                .toList();
    }

    private static StoredNotice notice(Reminder reminder, LocalDate day) {
        String to = Recipient.agency(reminder.agency());
        if (reminder.kind() == Kind.DEADLINE) {
            Task task = reminder.tasks().get(0);
            return StoredNotice.of(
                    NoticeRule.DEADLINE.code(),
                    item(task),
                    reminder.end().toString(),
                    to,
                    matter(task, "", "/confirm"),
                    day);
        }
        boolean missed = reminder.kind() == Kind.MISSED;
        return StoredNotice.of(
                (missed ? NoticeRule.MISSED : NoticeRule.REPORT).code(),
                round(reminder.cadence()),
                reminder.end().toString(),
                to,
                new Matter(
                        titles(reminder.tasks()),
                        "",
                        reminder.end().toString(),
                        reminder.tasks().size() == 1
                                ? "/tasks/" + reminder.tasks().get(0).id()
                                : unreported(reminder.cadence(), missed)),
                day);
    }

    private static String round(Cadence cadence) {
        return "round:" + cadence.code();
    }

    private static String unreported(Cadence cadence, boolean previous) {
        return "/tasks/unreported?cadence=" + cadence.code() + (previous ? "&round=previous" : "");
    }

    private static String titles(List<Task> tasks) {
        String named = tasks.stream()
                .limit(NAMED)
                .map(task -> task.origin().what().title())
                .collect(Collectors.joining("；"));
        return tasks.size() > NAMED ? named + "…（" + tasks.size() + "）" : named;
    }

    /** To the dispatchers: who did not report in a round that is over. */
    private static List<StoredNotice> missing(List<Reminder> reminders, LocalDate day) {
        var notices = new ArrayList<StoredNotice>();
        for (Cadence cadence : Cadence.values()) {
            List<Reminder> missed = reminders.stream()
                    .filter(reminder -> reminder.kind() == Kind.MISSED && reminder.cadence() == cadence)
                    .toList();
            if (!missed.isEmpty()) {
                notices.add(StoredNotice.of(
                        NoticeRule.MISSED.code(),
                        round(cadence),
                        missed.get(0).end().toString(),
                        Recipient.role(Role.DISPATCHER),
                        new Matter(
                                missed.stream().map(Reminder::agency).collect(Collectors.joining("、")),
                                "",
                                missed.get(0).end().toString(),
                                unreported(cadence, true)),
                        day));
            }
        }
        return notices;
    }

    /**
     * Who is told of an act.
     *
     * @param task after it
     * @param parties who the members of groups are: each is told
     */
    static List<StoredNotice> after(Task task, Parties parties) {
        TaskAct act = task.acts().get(task.acts().size() - 1);
        return switch (act.act()) {
            case ASSIGN, TRANSFER, REOPEN -> toOwners(NoticeRule.ASSIGNED, task, act, parties);
            case RETURN -> toOwners(NoticeRule.RETURNED, task, act, parties);
            case ANSWER -> toOwners(NoticeRule.ANSWERED, task, act, parties);
            case CLOSE -> toOwners(NoticeRule.CLOSED, task, act, parties);
            case ESCALATE -> {
                var told = new ArrayList<>(toOwners(NoticeRule.ESCALATED, task, act, parties));
                told.add(notice(NoticeRule.ESCALATED, Recipient.role(Role.DISPATCHER), task, act));
                yield told;
            }
            case SUBMIT -> List.of(notice(NoticeRule.SUBMITTED, Recipient.role(Role.REVIEWER), task, act));
            case APPROVE -> List.of(notice(NoticeRule.REVIEWED, Recipient.role(Role.DISPATCHER), task, act));
            case CONTEST -> List.of(notice(NoticeRule.CONTESTED, Recipient.role(Role.DISPATCHER), task, act));
            case REPORT, RESCHEDULE, CONFIRM, WITHDRAW, COMMENT -> List.of();
        };
    }

    private static List<StoredNotice> toOwners(NoticeRule rule, Task task, TaskAct act, Parties parties) {
        return task.owners().stream()
                .flatMap(owner -> parties.members(task, owner).stream())
                .distinct()
                .map(agency -> notice(rule, Recipient.agency(agency), task, act))
                .toList();
    }

    private static StoredNotice notice(NoticeRule rule, String to, Task task, TaskAct act) {
        return StoredNotice.of(
                rule.code(),
                item(task),
                Integer.toString(task.acts().size()),
                to,
                matter(task, act.told().text(), ""),
                act.knownFrom());
    }

    private static String item(Task task) {
        return "task:" + task.id();
    }

    private static Matter matter(Task task, String detail, String page) {
        LocalDate deadline = task.deadline();
        return new Matter(
                task.origin().what().title(),
                detail,
                deadline == null ? null : deadline.toString(),
                "/tasks/" + task.id() + page);
    }
}
