package org.gangmu.followup;

import org.jspecify.annotations.Nullable;

/**
 * Who acts on a task.
 *
 * @param account the name of the account
 * @param agency the one name of the agency spoken for; null when the actor speaks for none
 */
public record Actor(
        String account, Capacity capacity, @Nullable String agency) {}
