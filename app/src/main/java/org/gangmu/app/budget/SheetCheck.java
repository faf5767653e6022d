package org.gangmu.app.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.app.budget.LineSheet.Column;
import org.gangmu.app.budget.LineSheet.Fault;
import org.gangmu.app.budget.LineSheet.Row;
import org.gangmu.app.store.BudgetEntry;
import org.gangmu.budget.Line;
import org.gangmu.budget.Subjects;

/**
 * What is wrong with the rows of a sheet among each other and beside what was entered before: an id used twice, a whole that is not
 * there or in another account, rows that are parts of each other, a part above its whole (most often a wrong unit), a code that means
 * something else that year. Stateless.
 */
final class SheetCheck {
    private static final int MOST_FAULTS = 500;

    private SheetCheck() {}

    static List<Fault> of(LineSheet sheet, Map<String, BudgetEntry> there) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Line> lines = new HashMap<>();
        there.forEach((id, entry) -> lines.put(id, entry.line()));
        Map<String, Integer> first = new HashMap<>();
        for (Row row : sheet.rows()) {
            Integer before = first.putIfAbsent(row.line().id(), row.number());
            if (before != null) {
                faults.add(Fault.at(
                        row.number() - 1,
                        sheet.place(Column.ID),
                        "twice",
                        row.line().id(),
                        before));
            }
            lines.put(row.line().id(), row.line());
        }
        for (Row row : sheet.rows()) {
            if (faults.size() >= MOST_FAULTS) {
                break;
            }
            parent(sheet, row, lines, faults);
            code(sheet, row, faults);
        }
        return faults;
    }

    private static void parent(LineSheet sheet, Row row, Map<String, Line> lines, List<Fault> faults) {
        Line line = row.line();
        if (line.parent() == null) {
            return;
        }
        int at = row.number() - 1;
        Line whole = lines.get(line.parent());
        if (whole == null) {
            faults.add(Fault.at(at, sheet.place(Column.PARENT), "no-parent", line.parent()));
        } else if (!whole.account().equals(line.account())) {
            faults.add(Fault.at(at, sheet.place(Column.PARENT), "other-account", whole.id()));
        } else if (isPartOfItself(line, lines)) {
            faults.add(Fault.at(at, sheet.place(Column.PARENT), "circle", line.id()));
        } else if (whole.yuan().signum() >= 0 && line.yuan().compareTo(whole.yuan()) > 0) {
            faults.add(Fault.at(at, sheet.place(Column.AMOUNT), "above", line.text(), whole.item(), whole.text()));
        }
    }

    private static boolean isPartOfItself(Line line, Map<String, Line> lines) {
        Set<String> seen = new HashSet<>();
        Line at = line;
        while (at != null && at.parent() != null) {
            if (!seen.add(at.id())) {
                return true;
            }
            at = lines.get(at.parent());
        }
        return false;
    }

    /** A code that is known for the year must be of something that is called as the row calls it, in any year. */
    private static void code(LineSheet sheet, Row row, List<Fault> faults) {
        Line line = row.line();
        String code = line.code();
        if (code == null) {
            return;
        }
        Subjects.standard()
                .findByCode(code, line.account().year())
                .filter(subject -> Subjects.standard()
                        .findByName(
                                line.item(),
                                line.account().side(),
                                line.account().year())
                        .filter(named -> !named.code().equals(code))
                        .isPresent())
                .ifPresent(subject -> faults.add(Fault.at(
                        row.number() - 1, sheet.place(Column.CODE), "other-code", code, subject.name(), line.item())));
    }
}
