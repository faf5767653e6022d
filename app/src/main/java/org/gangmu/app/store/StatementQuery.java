package org.gangmu.app.store;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which statements to list. What is null or empty does not limit.
 *
 * @param asOf what became known later is left out
 * @param documentId of this document
 * @param kind of this kind, such as {@code figure}
 * @param subjects about one of these, word by word: indicator, task title, project or budget item
 * @param period true for exactly this period
 * @param agency a task this agency leads or is responsible for, as written
 * @param offset how many to leave out from the beginning
 * @param limit how many to list at most
 */
public record StatementQuery(
        LocalDate asOf,
        @Nullable String documentId,
        @Nullable String kind,
        List<String> subjects,
        @Nullable Period period,
        @Nullable String agency,
        int offset,
        int limit) {
    public StatementQuery {
        subjects = List.copyOf(subjects);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("Not a part of a list: " + limit + " from " + offset);
        }
    }

    /** All statements known on {@code day}. */
    public static StatementQuery asOf(LocalDate day) {
        return new StatementQuery(day, null, null, List.of(), null, null, 0, Integer.MAX_VALUE);
    }

    public StatementQuery ofDocument(@Nullable String id) {
        return new StatementQuery(asOf, id, kind, subjects, period, agency, offset, limit);
    }

    public StatementQuery ofKind(@Nullable String code) {
        return new StatementQuery(asOf, documentId, code, subjects, period, agency, offset, limit);
    }

    /** About any of {@code wordings}. */
    public StatementQuery about(List<String> wordings) {
        return new StatementQuery(asOf, documentId, kind, wordings, period, agency, offset, limit);
    }

    public StatementQuery during(@Nullable Period wanted) {
        return new StatementQuery(asOf, documentId, kind, subjects, wanted, agency, offset, limit);
    }

    public StatementQuery withAgency(@Nullable String name) {
        return new StatementQuery(asOf, documentId, kind, subjects, period, name, offset, limit);
    }

    /** The part of the list that begins after {@code first} statements and holds {@code count} at most. */
    public StatementQuery page(int first, int count) {
        return new StatementQuery(asOf, documentId, kind, subjects, period, agency, first, count);
    }
}
