package org.gangmu.app.adjustments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangmu.app.portal.PeriodWords;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.StoredAdjustment;
import org.gangmu.plan.Adjustment;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;

/**
 * An adjustment on its page.
 *
 * @param state {@code coming}, {@code force}, or {@code withdrawn}
 * @param withdrawn who took it back and why; empty where nobody did
 */
public record AdjustmentRow(
        String id,
        String indicator,
        String period,
        String before,
        String after,
        String unit,
        String basis,
        String number,
        String date,
        String approvedBy,
        String from,
        String reason,
        String signed,
        String state,
        String withdrawn) {

    /** The adjustments among {@code rows}, in their order, as they stand on {@code day}. */
    static List<AdjustmentRow> of(List<StoredAdjustment> rows, LocalDate day, Words words) {
        return rows.stream()
                .filter(row -> row.withdraws() == null)
                .map(row -> of(row, rows, day, words))
                .toList();
    }

    private static AdjustmentRow of(StoredAdjustment row, List<StoredAdjustment> rows, LocalDate day, Words words) {
        Adjustment adjustment = row.adjustment();
        Optional<StoredAdjustment> withdrawal = rows.stream()
                .filter(other -> adjustment.id().equals(other.withdraws()))
                .findFirst();
        String growth = adjustment.goal().measure() == Measure.GROWTH ? words.say("score.growth") + " " : "";
        String bound = adjustment.bound() == Bound.EQ
                ? ""
                : words.say("bound." + adjustment.bound().code()) + " ";
        return new AdjustmentRow(
                adjustment.id(),
                row.indicator(),
                PeriodWords.of(adjustment.goal().period(), words),
                adjustment.before() == null ? "" : growth + adjustment.before().toPlainString(),
                growth + bound.stripLeading() + adjustment.value().toPlainString(),
                words.unit(adjustment.unit()),
                adjustment.authority().basis(),
                adjustment.authority().number(),
                adjustment.authority().date().toString(),
                adjustment.authority().approvedBy(),
                adjustment.from().toString(),
                row.reason(),
                row.author() + " " + row.recordedAt().toString().substring(0, 10),
                withdrawal.isPresent() ? "withdrawn" : adjustment.isInForce(day) ? "force" : "coming",
                withdrawal
                        .map(other -> other.author() + " " + other.knownFrom() + " " + other.reason())
                        .orElse(""));
    }
}
