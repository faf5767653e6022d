package org.gangmu.app.adjustments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.gangmu.app.adjustments.AdjustmentForm.NotInOrder;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Words;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredAdjustment;
import org.gangmu.plan.Adjustment;
import org.springframework.stereotype.Component;

/**
 * Where adjustments are kept and taken back. An adjustment is known from the day of the decision it rests on; it is never changed,
 * a withdrawal is a row of its own and counts from the day it is made. Thread-safe.
 */
@Component
class AdjustmentDesk {
    private final Store store;
    private final Goals goals;
    private final Visibilities visibilities;

    AdjustmentDesk(Store store, Goals goals, Visibilities visibilities) {
        this.store = store;
        this.goals = goals;
        this.visibilities = visibilities;
    }

    /** Everything known on a day that may be seen, the latest first; who sees an adjustment sees that it was taken back. */
    List<StoredAdjustment> list(LocalDate day) {
        Predicate<String> shown = visibilities.shown(Kind.ADJUSTMENT);
        var rows = new ArrayList<>(store.adjustments().list().stream()
                .filter(row -> !row.knownFrom().isAfter(day))
                .filter(row ->
                        shown.test(row.withdraws() == null ? row.adjustment().id() : row.withdraws()))
                .toList());
        Collections.reverse(rows);
        return rows;
    }

    /** Keeps what was typed. */
    void keep(AdjustmentForm form, String author, AsOf asOf, Words words) throws NotInOrder {
        Goals.Open open = goals.find(form.goal(), ownDay(asOf, words))
                .orElseThrow(() -> new NotInOrder(words.say("adjustments.refused.goal")));
        Adjustment adjustment = form.read(UUID.randomUUID().toString(), open, asOf.day(), words);
        store.adjustments()
                .add(new StoredAdjustment(
                        adjustment,
                        open.target().indicator(),
                        form.reason(),
                        null,
                        author,
                        adjustment.authority().date(),
                        Instant.EPOCH));
    }

    /** Takes the adjustment with this id back; from today on the target before it counts again. */
    void withdraw(String id, String reason, String author, AsOf asOf, Words words) throws NotInOrder {
        LocalDate today = ownDay(asOf, words);
        if (reason.isBlank()) {
            throw new NotInOrder(words.say("adjustments.refused.missing"));
        }
        List<StoredAdjustment> rows = store.adjustments().list();
        Optional<StoredAdjustment> found = rows.stream()
                .filter(row -> row.withdraws() == null && row.adjustment().id().equals(id))
                .findFirst();
        boolean gone = rows.stream().anyMatch(row -> id.equals(row.withdraws()));
        if (found.isEmpty() || gone) {
            throw new NotInOrder(words.say("adjustments.refused.gone"));
        }
        Adjustment before = found.get().adjustment();
        var row = new Adjustment(
                UUID.randomUUID().toString(),
                before.goal(),
                before.before(),
                before.value(),
                before.unit(),
                before.bound(),
                before.authority(),
                before.from());
        store.adjustments()
                .add(new StoredAdjustment(
                        row, found.get().indicator(), reason.strip(), id, author, today, Instant.EPOCH));
    }

    private static LocalDate ownDay(AsOf asOf, Words words) throws NotInOrder {
        if (asOf.chosen()) {
            throw new NotInOrder(words.say("adjustments.refused.not-today"));
        }
        return asOf.day();
    }
}
