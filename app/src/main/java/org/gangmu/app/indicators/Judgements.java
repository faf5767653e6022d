package org.gangmu.app.indicators;

import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.Recent;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.Store;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Known;
import org.gangmu.judge.RuleSet;
import org.gangmu.plan.Adjustments;
import org.springframework.stereotype.Component;

/** Judges the plan as of a day. Each is of what whoever asks may see, and is kept while that stays the same. Thread-safe. */
@Component
public final class Judgements {
    private static final int DAYS_KEPT = 16;

    private final Shelf shelf;
    private final Store store;
    private final Visibilities visibilities;
    private final Recent<Question, Optional<Judgement>> judged = new Recent<>(DAYS_KEPT);

    private record Question(LocalDate day, Holdings by, long adjustments, boolean all, long decisions) {}

    Judgements(Shelf shelf, Store store, Visibilities visibilities) {
        this.shelf = shelf;
        this.store = store;
        this.visibilities = visibilities;
    }

    /** The judgement by what was known on {@code day}; empty where no plan was. */
    public Optional<Judgement> on(LocalDate day) {
        Holdings now = shelf.on(day);
        boolean all = visibilities.seesAll(Kind.ADJUSTMENT);
        var question = new Question(day, now, store.adjustments().count(), all, all ? 0 : visibilities.revision());
        return judged.get(question, () -> judge(now, day, adjustments(day)));
    }

    /** The adjustments valid on {@code day} that whoever asks may see. */
    public Adjustments adjustments(LocalDate day) {
        return store.adjustments().on(day, visibilities.shown(Kind.ADJUSTMENT));
    }

    private static Optional<Judgement> judge(Holdings holdings, LocalDate day, Adjustments adjustments) {
        Known known = Known.of(holdings.region(), day, holdings.readings(), adjustments);
        return Evaluation.of(day, RuleSet.national(), holdings.region(), known)
                .map(evaluation -> new Judgement(holdings, evaluation, known));
    }
}
