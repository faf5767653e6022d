package org.gangmu.app.store;

import java.time.LocalDate;
import org.gangmu.budget.Line;

/**
 * A line of the budget as a person entered it.
 *
 * @param line its id is the external id, it has no source
 * @param note what was said of it; empty for nothing
 * @param knownFrom the day from which it counts
 */
public record BudgetEntry(Line line, String note, String author, LocalDate knownFrom) {
    public BudgetEntry {
        if (!line.isEntered()) {
            throw new IllegalArgumentException("A line with a source is read, not entered: " + line.id());
        }
    }

    /** Whether the other says the same, whoever entered it and when. */
    public boolean saysAs(BudgetEntry other) {
        return line.equals(other.line) && note.equals(other.note);
    }
}
