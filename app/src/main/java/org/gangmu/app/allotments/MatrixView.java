package org.gangmu.app.allotments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gangmu.allotment.Allotment;
import org.gangmu.allotment.Balance;
import org.gangmu.allotment.Division;
import org.gangmu.allotment.Part;
import org.gangmu.app.allotments.AllotmentDesk.Key;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.StoredAllotment;
import org.gangmu.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * Targets or tasks against years, agencies or sub-regions.
 *
 * @param columns the years, or the holders that hold anything
 */
public record MatrixView(List<String> columns, List<Row> rows) {
    public MatrixView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One target or task.
     *
     * @param whole its number with its bound; empty where the plan tells none
     * @param cells one for each column; empty where nothing is allotted
     * @param state the code of the balance's state
     * @param left what is left over, or over-allotted, with its unit; empty where parts do not add
     * @param owners who answers for what is not allotted
     */
    public record Row(
            String key,
            String name,
            String group,
            String whole,
            String unit,
            List<String> cells,
            String state,
            String stateWord,
            String left,
            String rule,
            String owners,
            @Nullable SourceLink source) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isAllotted() {
            return !state.equals("nothing");
        }
    }

    /** The matrix of {@code subjects} by {@code division}, by the decisions that count. */
    static MatrixView of(List<Subject> subjects, Division division, Map<Key, StoredAllotment> decisions, Words words) {
        Map<Subject, Allotment> allotments = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            StoredAllotment decision = decisions.get(new Key(subject.whole().key(), division));
            if (decision != null) {
                allotments.put(subject, AllotmentDesk.allotment(subject.whole(), decision));
            }
        }
        List<String> columns = division == Division.YEARS ? years(subjects) : holders(allotments);
        return new MatrixView(
                columns,
                subjects.stream()
                        .map(subject -> row(subject, allotments.get(subject), division, columns, words))
                        .toList());
    }

    private static List<String> years(List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> subject.whole().years())
                .flatMapToInt(MatrixView::each)
                .distinct()
                .sorted()
                .mapToObj(String::valueOf)
                .toList();
    }

    private static IntStream each(Period years) {
        return IntStream.rangeClosed(years.firstYear(), years.lastYear());
    }

    private static List<String> holders(Map<Subject, Allotment> allotments) {
        Set<String> holders = new LinkedHashSet<>();
        allotments.values().forEach(one -> one.parts().forEach(part -> holders.add(part.holder())));
        return List.copyOf(holders);
    }

    private static Row row(
            Subject subject, @Nullable Allotment allotment, Division division, List<String> columns, Words words) {
        var whole = subject.whole();
        Balance balance = allotment == null
                ? new Allotment(whole, division, whole.rules(division).get(0), List.of()).balance()
                : allotment.balance();
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(allotment == null ? "" : cell(allotment, column, words));
        }
        return new Row(
                whole.key(),
                whole.name(),
                subject.group(),
                WholeView.number(whole, words),
                words.unit(whole.unit()),
                cells,
                balance.state().code(),
                WholeView.word(balance.state(), words),
                left(balance, whole.unit(), words),
                allotment == null ? "" : WholeView.word(allotment.rule(), words),
                String.join(words.say("portal.list.separator"), subject.owners()),
                subject.source());
    }

    private static String left(Balance balance, String unit, Words words) {
        BigDecimal left = balance.left();
        return left == null || left.signum() == 0
                ? ""
                : words.quantity(left.abs().stripTrailingZeros().toPlainString(), unit);
    }

    private static String cell(Allotment allotment, String column, Words words) {
        return allotment.parts().stream()
                .filter(part -> part.holder().equals(column))
                .map(Part::value)
                .filter(java.util.Objects::nonNull)
                .map(value -> value.toPlainString() + unit(allotment, column, words))
                .findFirst()
                .orElse("");
    }

    /** The part's unit where it is another than the whole's. */
    private static String unit(Allotment allotment, String column, Words words) {
        return allotment.parts().stream()
                .filter(part -> part.holder().equals(column))
                .map(Part::unit)
                .filter(unit -> !unit.equals(allotment.whole().unit()))
                .map(unit -> " " + words.unit(unit))
                .findFirst()
                .orElse("");
    }
}
