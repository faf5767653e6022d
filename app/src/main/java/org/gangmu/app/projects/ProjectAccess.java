package org.gangmu.app.projects;

import java.security.Principal;
import java.util.List;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Capacity;
import org.gangmu.project.Project;
import org.gangmu.project.ProjectActKind;
import org.gangmu.project.ProjectRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees and does what with projects: the one place that limits rows by agency. What a project is, its stage, money and gates are
 * open to whoever may see it. What was written in visits, comments and bottlenecks is for those who follow up, and of the reporters
 * for those of the agency in charge. Thread-safe.
 */
@Component
final class ProjectAccess {
    private final Accounts accounts;

    ProjectAccess(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Somebody before a project.
     *
     * @param acts whether the account may act on projects at all
     * @param readsAll whether papers of every agency are open to it
     */
    record Person(Actor actor, boolean acts, boolean readsAll) {
        boolean dispatches() {
            return acts && actor.capacity() == Capacity.DISPATCHER;
        }

        boolean readsPapersOf(Project project) {
            return readsAll || project.what().agency().equals(actor.agency());
        }

        List<ProjectActKind> open(Project project) {
            return acts ? ProjectRules.open(project, actor) : List.of();
        }
    }

    /** Who is signed in; a visitor where nobody is. */
    Person of(@Nullable Principal user) {
        var visitor = new Person(new Actor(user == null ? "" : user.getName(), Capacity.OBSERVER, null), false, false);
        return user == null
                ? visitor
                : accounts.findEnabled(user.getName())
                        .map(ProjectAccess::person)
                        .orElse(visitor);
    }

    private static Person person(Account account) {
        Role role = account.role();
        Capacity capacity = switch (role) {
            case REPORTER -> account.agency() == null ? Capacity.OBSERVER : Capacity.OWNER;
            case REVIEWER -> Capacity.REVIEWER;
            case DISPATCHER -> Capacity.DISPATCHER;
            default -> Capacity.OBSERVER;
        };
        String agency = role == Role.REPORTER ? account.agency() : null;
        boolean acts = role.followsUp() && !(role == Role.REPORTER && agency == null);
        return new Person(
                new Actor(account.name(), capacity, agency),
                acts,
                role == Role.AUDITOR || role.followsUp() && role != Role.REPORTER);
    }
}
