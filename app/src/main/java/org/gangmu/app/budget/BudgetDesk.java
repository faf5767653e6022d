package org.gangmu.app.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangmu.app.audit.Findings;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.store.BudgetEntry;
import org.gangmu.app.store.BudgetRemark;
import org.gangmu.app.store.Store;
import org.gangmu.budget.Budget;
import org.gangmu.budget.Line;
import org.gangmu.budget.LineChecks;
import org.gangmu.budget.LineFlag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The budget as known on a day, from documents and from people; where lines are entered and remarks made. Thread-safe. */
@Component
final class BudgetDesk {
    private final Store store;
    private final Shelf shelf;
    private final Findings findings;
    private volatile @Nullable Kept kept;

    BudgetDesk(Store store, Shelf shelf, Findings findings) {
        this.store = store;
        this.shelf = shelf;
        this.findings = findings;
    }

    /**
     * The budget of a day.
     *
     * @param flags what was found on entered lines
     */
    record Known(Budget budget, List<LineFlag> flags) {}

    private record Kept(Holdings by, long rows, LocalDate day, Known known) {}

    /** The budget as known on {@code day}; kept as long as nothing is added. */
    Known on(LocalDate day) {
        Holdings now = shelf.on(day);
        long rows = store.budgetEntries().count();
        Kept last = kept;
        if (last == null
                || last.by() != now
                || last.rows() != rows
                || !last.day().equals(day)) {
            List<Line> entered = store.budgetEntries().byId(day).values().stream()
                    .map(BudgetEntry::line)
                    .toList();
            String region = now.region().isEmpty() ? null : now.region();
            Budget budget = Budget.of(now.readings(), region, entered, findings.on(day));
            last = new Kept(now, rows, day, new Known(budget, LineChecks.of(budget)));
            kept = last;
        }
        return last.known();
    }

    Holdings holdings(LocalDate day) {
        return shelf.on(day);
    }

    /** All entries of a line by {@code day}, the first first. */
    List<BudgetEntry> history(String externalId, LocalDate day) {
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
