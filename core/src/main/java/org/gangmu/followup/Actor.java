package org.gangmu.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on a task.
 *
 * @param account the name of the account
 * @param agency the one name of the agency spoken for; null when the actor speaks for none
 * @param groups the groups among the task's agencies that the agency is a member of: it may act for them too. Not kept in the
 *     ledger, which names the agency itself
 */
public record Actor(
        String account, Capacity capacity, @Nullable String agency, List<String> groups) {
    public Actor {
        groups = List.copyOf(groups);
    }

    /** An actor who is in no group. */
    public Actor(String account, Capacity capacity, @Nullable String agency) {
        this(account, capacity, agency, List.of());
    }

    /** Whether it speaks for the agency or group of this name. */
    public boolean speaksFor(String name) {
        return name.equals(agency) || groups.contains(name);
    }
}
