package org.gangmu.lineage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where a document speaks of a thing that is followed.
 *
 * @param span the clause, with what goes on speaking of the same thing
 * @param name as printed there
 * @param words the words of the span, line breaks dropped
 * @param ahead whether it promises; otherwise it tells what happened
 * @param year the year it promises for or tells of; of a plan for several years its last; 0 when unknown
 * @param wholePlan whether {@code year} is only the end of a plan for several years
 * @param step how far the thing is, or is to come
 * @param due by when it is to be done, where the words say so themselves
 * @param late whether the words themselves say that it is behind
 * @param amount the number told with it, the only one of its clause; null without one
 * @param unit of the amount; empty without one
 */
public record Mention(
        Document document,
        LocalDate knownFrom,
        Span span,
        String name,
        String words,
        boolean ahead,
        int year,
        boolean wholePlan,
        Step step,
        @Nullable YearMonth due,
        boolean late,
        @Nullable BigDecimal amount,
        String unit) {
    /** So much of a name goes into a key, which has to stay short. */
    private static final int KEYED = 40;

    /** Where it stands, whichever file its document came in, and what it names: the same however often it is read. */
    public String place() {
        String known = name.length() <= KEYED ? name : name.substring(0, KEYED);
        return document.id() + "@" + (span.start() - document.start()) + "/" + known;
    }

    /** By when what is promised is to be done: as told, else the end of the one year the document plans. */
    @Nullable
    YearMonth dueOrYearEnd() {
        return due != null ? due : wholePlan || year == 0 ? null : YearMonth.of(year, 12);
    }
}
