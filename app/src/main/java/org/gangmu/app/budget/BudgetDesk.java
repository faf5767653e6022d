package org.gangmu.app.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gangmu.app.audit.Findings;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.release.Visibilities;
import org.gangmu.app.store.BudgetEntry;
import org.gangmu.app.store.BudgetRemark;
import org.gangmu.app.store.Recent;
import org.gangmu.app.store.Release.Kind;
import org.gangmu.app.store.Store;
import org.gangmu.budget.Budget;
import org.gangmu.budget.Line;
import org.gangmu.budget.LineChecks;
import org.gangmu.budget.LineFlag;
import org.springframework.stereotype.Component;

/** The budget as known on a day, from documents and from people; where lines are entered and remarks made. Thread-safe. */
@Component
final class BudgetDesk {
    private static final int KEPT = 3;

    private final Store store;
    private final Shelf shelf;
    private final Findings findings;
    private final Visibilities visibilities;
    private final Recent<Question, Known> budgets = new Recent<>(KEPT);

    BudgetDesk(Store store, Shelf shelf, Findings findings, Visibilities visibilities) {
        this.store = store;
        this.visibilities = visibilities;
        this.shelf = shelf;
        this.findings = findings;
    }

    /**
     * The budget of a day.
     *
     * @param flags what was found on entered lines
     */
    record Known(Budget budget, List<LineFlag> flags) {}

    private record Question(Holdings by, long rows, LocalDate day, boolean all, long decisions) {}

    /** The budget as known on {@code day}; kept as long as nothing is added. */
    Known on(LocalDate day) {
        Holdings now = shelf.on(day);
        boolean all = visibilities.seesAll(Kind.BUDGET_LINE);
        long decisions = all ? 0 : visibilities.revision();
        return budgets.get(
                new Question(now, store.budgetEntries().count(), day, all, decisions), () -> known(now, day));
    }

    private Known known(Holdings now, LocalDate day) {
        String region = now.region().isEmpty() ? null : now.region();
        Budget budget = Budget.of(now.readings(), region, entered(day), findings.on(day));
        return new Known(budget, LineChecks.of(budget));
    }

    /** The lines entered by {@code day} that may be seen. */
    List<Line> entered(LocalDate day) {
        Predicate<String> shown = visibilities.shown(Kind.BUDGET_LINE);
        return store.budgetEntries().byId(day).values().stream()
                .map(BudgetEntry::line)
                .filter(line -> shown.test(line.id()))
                .toList();
    }

    Holdings holdings(LocalDate day) {
        return shelf.on(day);
    }

    /** All entries of a line by {@code day}, the first first; none where it may not be seen. */
    List<BudgetEntry> history(String externalId, LocalDate day) {
        if (!visibilities.shows(Kind.BUDGET_LINE, externalId)) {
            return List.of();
        }
        return store.budgetEntries().history(day).stream()
                .filter(entry -> entry.line().id().equals(externalId))
                .toList();
    }

    /** What came of taking rows in. @param known how many said what was there already @param changed how many replaced a line */
    record Taken(int added, int changed, int known, List<LineSheet.Fault> faults) {
        Taken {
            faults = List.copyOf(faults);
        }
    }

    /** Takes the rows of a spreadsheet in: all of them, or none where one is not in order. A row that is there already changes nothing. */
    Taken takeIn(LineSheet sheet, String author, LocalDate day) {
        int[] counts = new int[3];
        var faults = new java.util.ArrayList<>(sheet.faults());
        store.budgetEntries().add(there -> {
            if (faults.isEmpty()) {
                faults.addAll(SheetCheck.of(sheet, there));
            }
            if (!faults.isEmpty()) {
                return List.of();
            }
            var fresh = new java.util.ArrayList<BudgetEntry>();
            for (LineSheet.Row row : sheet.rows()) {
                BudgetEntry entry = new BudgetEntry(row.line(), row.note(), author, day);
                BudgetEntry before = there.get(row.line().id());
                boolean same = before != null && before.saysAs(entry);
                counts[before == null ? 0 : same ? 2 : 1]++;
                if (!same) {
                    fresh.add(entry);
                }
            }
            return fresh;
        });
        return new Taken(counts[0], counts[1], counts[2], faults);
    }

    void remark(Line line, String body, String role, String author, LocalDate day) {
        store.budgetRemarks()
                .add(new BudgetRemark(
                        line.id(), line.item() + " " + line.text(), body, role, author, day, Instant.EPOCH));
    }

    List<BudgetRemark> remarks(LocalDate day) {
        return store.budgetRemarks().list(day);
    }

    Map<String, Long> remarkCounts(LocalDate day) {
        return remarks(day).stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        BudgetRemark::lineId, java.util.stream.Collectors.counting()));
    }
}
