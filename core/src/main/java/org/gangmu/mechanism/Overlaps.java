package org.gangmu.mechanism;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gangmu.mechanism.DecisionTable.Row;
import org.gangmu.mechanism.feel.UnaryTests;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of a table that can apply together. A column can tell two rows apart only where one of its tests changes, so it is
 * enough to try the values that its cells name, one between each two of them and one beyond either end. Of cells that compare
 * with a parameter or a field nothing is said before it is known: such rows are found when they are decided on.
 */
final class Overlaps {
    private static final String OTHER_TEXT = "\u0000";

    private Overlaps() {}

    /** Two rows. */
    record Pair(Row first, Row second) {}

    static List<Pair> in(DecisionTable table) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = i + 1; j < table.rows().size(); j++) {
                Row first = table.rows().get(i);
                Row second = table.rows().get(j);
                if (overlap(table, first, second)) {
                    pairs.add(new Pair(first, second));
                }
            }
        }
        return pairs;
    }

    private static boolean overlap(DecisionTable table, Row first, Row second) {
        // the same expression may stand above several columns: what passes must pass them all
        Map<String, List<UnaryTests>> byExpression = new HashMap<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            List<UnaryTests> tests = byExpression.computeIfAbsent(
                    table.inputs().get(i).expression().text(), text -> new ArrayList<>());
            tests.add(first.tests().get(i));
            tests.add(second.tests().get(i));
        }
        return byExpression.values().stream().allMatch(Overlaps::together);
    }

    private static boolean together(List<UnaryTests> tests) {
        if (tests.stream().anyMatch(cell -> !cell.names().isEmpty())) {
            return false; // decided when the values are known
        }
        List<@Nullable Object> candidates = candidates(tests);
        return candidates.stream()
                .anyMatch(value -> tests.stream().allMatch(cell -> Boolean.TRUE.equals(cell.passes(value, Map.of()))));
    }

    private static List<@Nullable Object> candidates(List<UnaryTests> tests) {
        List<Object> ends =
                tests.stream().flatMap(cell -> cell.ends(Map.of()).stream()).toList();
        List<@Nullable Object> candidates = new ArrayList<>(ends);
        candidates.add(null);
        candidates.add(true);
        candidates.add(false);
        candidates.add(OTHER_TEXT);
        candidates.addAll(between(ends));
        ends.stream()
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .forEach(day -> {
                    candidates.add(day.minusDays(1));
                    candidates.add(day.plusDays(1));
                });
        return candidates;
    }

    private static List<BigDecimal> between(List<Object> ends) {
        var numbers = new TreeSet<BigDecimal>();
        Stream.concat(ends.stream(), Stream.of(BigDecimal.ZERO))
                .map(end -> end instanceof BigDecimal number ? number : null)
                .filter(Objects::nonNull)
                .forEach(numbers::add);
        var between = new ArrayList<BigDecimal>();
        between.add(numbers.first().subtract(BigDecimal.ONE));
        BigDecimal last = null;
        for (BigDecimal number : numbers) {
            if (last != null) {
                between.add(last.add(number).divide(BigDecimal.valueOf(2)));
            }
            last = number;
        }
        between.add(numbers.last().add(BigDecimal.ONE));
        return between;
    }
}
