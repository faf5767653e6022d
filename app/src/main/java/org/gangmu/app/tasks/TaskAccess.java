package org.gangmu.app.tasks;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.agencies.AgencyDesk;
import org.gangmu.app.portal.AsOfArgument;
import org.gangmu.followup.Act;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Parties;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees and does what with tasks: the one place that limits rows by agency. A task's words, state and dates are open to whoever may
 * see it. What its agencies wrote and attached is for those who follow it up, and of the reporters for those of its own agencies;
 * only these act on it. Thread-safe.
 */
@Component
public final class TaskAccess {
    private final Accounts accounts;
    private final AgencyDesk agencies;
    private final AsOfArgument days;

    TaskAccess(Accounts accounts, AgencyDesk agencies, AsOfArgument days) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.days = days;
    }

    /**
     * Somebody before a task.
     *
     * @param acts whether the account may act on tasks at all
     * @param readsAll whether papers of every agency are open to it
     * @param parties who is in which group, as known today
     */
    public record Person(Actor actor, boolean acts, boolean readsAll, Parties parties) {
        /** The person as an actor on {@code task}: also for the groups among its agencies that the person's agency is in. */
        public Actor actorOn(Task task) {
            String agency = actor.agency();
            return agency == null
                    ? actor
                    : new Actor(actor.account(), actor.capacity(), agency, parties.groupsOf(task, agency));
        }

        /** Whether reports, comments and evidence of {@code task} are open to this person. */
        public boolean readsPapersOf(Task task) {
            return readsAll || isOwn(task);
        }

        /** Whether {@code task} is one of the person's own agency, or of a group it is in. */
        public boolean isOwn(Task task) {
            return actor.agency() != null && task.agencies().anyMatch(actorOn(task)::speaksFor);
        }

        /** What this person may do to {@code task} on {@code day}. */
        public List<Act> open(Task task, LocalDate day) {
            return acts ? TaskRules.open(task, actorOn(task), day) : List.of();
        }
    }

    /** Who is signed in; a visitor where nobody is. */
    public Person of(@Nullable Principal user) {
        LocalDate today = days.own().day();
        var parties = new Parties(agencies.on(today), today);
        return user == null
                ? new Person(new Actor("", Capacity.OBSERVER, null), false, false, parties)
                : accounts.findEnabled(user.getName())
                        .map(account -> person(account, parties))
                        .orElseGet(() ->
                                new Person(new Actor(user.getName(), Capacity.OBSERVER, null), false, false, parties));
    }

    private static Person person(Account account, Parties parties) {
        Role role = account.role();
        Capacity capacity = switch (role) {
            case REPORTER -> account.agency() == null ? Capacity.OBSERVER : Capacity.OWNER;
            case REVIEWER -> Capacity.REVIEWER;
            case DISPATCHER -> Capacity.DISPATCHER;
            default -> Capacity.OBSERVER;
        };
        String agency = role == Role.REPORTER ? account.agency() : null;
        boolean acts = role.followsUp() && !(role == Role.REPORTER && agency == null);
        boolean readsAll = role == Role.AUDITOR || role.followsUp() && role != Role.REPORTER;
        return new Person(new Actor(account.name(), capacity, agency), acts, readsAll, parties);
    }
}
