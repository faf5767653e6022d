package org.gangmu.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds a project up, who clears it by when, and how it was settled.
 *
 * @param number from 1 on within the project
 * @param settledOn null while it is open
 * @param settlement what settled it; empty while it is open
 */
public record Bottleneck(
        int number,
        BottleneckKind kind,
        String text,
        String owner,
        LocalDate deadline,
        LocalDate raisedOn,
        @Nullable LocalDate settledOn,
        String settlement) {
    public boolean isOpen() {
        return settledOn == null;
    }

    /** Whether it is open past its deadline. */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && day.isAfter(deadline);
    }

    Bottleneck settled(LocalDate day, String how) {
        return new Bottleneck(number, kind, text, owner, deadline, raisedOn, day, how);
    }
}
