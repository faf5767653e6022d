package org.gangmu.app.indicators;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.store.Store;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Known;
import org.gangmu.judge.RuleSet;
import org.gangmu.plan.Adjustments;
import org.springframework.stereotype.Component;

/** Judges the plan as of a day. A judgement is kept while the documents known stay the same. Thread-safe. */
@Component
public final class Judgements {
    private static final int DAYS_KEPT = 16;

    private final Shelf shelf;
    private final Store store;
    private final Map<LocalDate, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Kept(Holdings by, long adjustments, Optional<Judgement> judgement) {}

    Judgements(Shelf shelf, Store store) {
        this.shelf = shelf;
        this.store = store;
    }

    /** The judgement by what was known on {@code day}; empty where no plan was. */
    public synchronized Optional<Judgement> on(LocalDate day) {
        Holdings now = shelf.on(day);
        Kept known = kept.get(day);
        long adjustments = store.adjustments().count();
        if (known == null || known.by() != now || known.adjustments() != adjustments) {
            known = new Kept(
                    now, adjustments, judge(now, day, store.adjustments().on(day)));
            kept.put(day, known);
        }
        if (kept.size() > DAYS_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return known.judgement();
    }

    private static Optional<Judgement> judge(Holdings holdings, LocalDate day, Adjustments adjustments) {
        Known known = Known.of(holdings.region(), day, holdings.readings(), adjustments);
        return Evaluation.of(day, RuleSet.national(), holdings.region(), known)
                .map(evaluation -> new Judgement(holdings, evaluation, known));
    }
}
