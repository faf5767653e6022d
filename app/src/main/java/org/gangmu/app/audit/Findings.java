package org.gangmu.app.audit;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.judge.Audit;
import org.gangmu.judge.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the audit finds among the documents known on a day; kept while they stay the same. Thread-safe. */
@Component
public final class Findings {
    private final Shelf shelf;
    private @Nullable Kept kept;

    private record Kept(Holdings by, List<Finding> findings) {}

    Findings(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The findings by what was known on {@code day}, in the audit's order. */
    public synchronized List<Finding> on(LocalDate day) {
        Holdings now = shelf.on(day);
        Kept known = kept;
        if (known == null || known.by() != now) {
            known = new Kept(now, Audit.of(now.readings()));
            kept = known;
        }
        return known.findings();
    }
}
