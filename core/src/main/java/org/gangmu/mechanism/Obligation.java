package org.gangmu.mechanism;

import org.jspecify.annotations.Nullable;

/**
 * Who must do what by when (应办事项).
 *
 * @param limit null where the rule sets none, or it is not decided
 * @param due null where there is no limit, or its end is not known
 */
public record Obligation(
        String who,
        String act,
        @Nullable TimeLimit limit,
        @Nullable Due due) {}
