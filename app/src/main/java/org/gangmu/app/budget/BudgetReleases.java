package org.gangmu.app.budget;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.release.ReleaseSource;
import org.gangmu.app.store.Release.Kind;
import org.springframework.stereotype.Component;

/** Lines of the budget that were entered, to decide on. */
@Component
final class BudgetReleases implements ReleaseSource {
    private final BudgetDesk budget;

    BudgetReleases(BudgetDesk budget) {
        this.budget = budget;
    }

    @Override
    public Kind kind() {
        return Kind.BUDGET_LINE;
    }

    @Override
    public List<Releasable> list(LocalDate day) {
        return budget.entered(day).stream()
                .map(line -> new Releasable(line.id(), line.item() + " " + line.text(), line.id(), "/budget"))
                .toList();
    }
}
