package org.gangmu.app.indicators;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.judge.Evaluation;
import org.gangmu.series.Observations;
import org.springframework.stereotype.Component;

/** Judges the plan as of a day. A judgement is kept while the documents known stay the same. Thread-safe. */
@Component
public final class Judgements {
    private static final int DAYS_KEPT = 16;

    private final Shelf shelf;
    private final Map<LocalDate, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Kept(Holdings by, Optional<Judgement> judgement) {}

    Judgements(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The judgement by what was known on {@code day}; empty where no plan was. */
    public synchronized Optional<Judgement> on(LocalDate day) {
        Holdings now = shelf.on(day);
        Kept known = kept.get(day);
        if (known == null || known.by() != now) {
            known = new Kept(now, judge(now, day));
            kept.put(day, known);
        }
        if (kept.size() > DAYS_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return known.judgement();
    }

    private static Optional<Judgement> judge(Holdings holdings, LocalDate day) {
        return Evaluation.of(holdings.region(), day, holdings.readings())
                .map(evaluation -> new Judgement(
                        holdings, evaluation, Observations.of(holdings.region(), day, holdings.readings())));
    }
}
