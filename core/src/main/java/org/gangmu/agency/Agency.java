package org.gangmu.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it is on a day.
 *
 * @param name what it is called on that day; its last name once it is gone, its first before it is there
 * @param parent the id of the agency above it; null at the top of the tree
 * @param from the first day it is; null when that is not known
 * @param to the last day it is; null while no end is known
 * @param exists whether it is there on the day
 */
public record Agency(
        String id,
        String name,
        AgencyKind kind,
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean exists) {}
