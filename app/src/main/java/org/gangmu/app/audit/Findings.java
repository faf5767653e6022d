package org.gangmu.app.audit;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.store.Recent;
import org.gangmu.judge.Audit;
import org.gangmu.judge.Finding;
import org.springframework.stereotype.Component;

/** What the audit finds among the documents known on a day; kept while they stay the same. Thread-safe. */
@Component
public final class Findings {
    private static final int KEPT = 3;

    private final Shelf shelf;
    private final Recent<Holdings, List<Finding>> found = new Recent<>(KEPT);

    Findings(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The findings by what was known on {@code day}, in the audit's order. */
    public List<Finding> on(LocalDate day) {
        Holdings now = shelf.on(day);
        return found.get(now, () -> Audit.of(now.readings()));
    }
}
