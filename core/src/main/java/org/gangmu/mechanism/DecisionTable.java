package org.gangmu.mechanism;

import java.util.List;
import java.util.Optional;
import org.gangmu.mechanism.feel.Formula;
import org.gangmu.mechanism.feel.UnaryTests;

/**
 * A decision table (决策表).
 *
 * @param id by which rules are called: {@code on_site/2}
 * @param event the id of the event type it decides on
 */
public record DecisionTable(
        String id,
        String label,
        String event,
        HitPolicy policy,
        List<Input> inputs,
        List<Output> outputs,
        List<Row> rows) {
    public DecisionTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** A column of conditions. */
    public record Input(String label, Formula expression, FieldType type) {}

    /** A column of results. {@link Outcome} says which names have a meaning here. */
    public record Output(String name, String label, FieldType type) {}

    /**
     * A rule.
     *
     * @param id its place in the table, from 1, or a name of its own
     * @param tests one a column of conditions
     * @param results one a column of results
     * @param clauses the ids of the clauses it rests on
     */
    public record Row(String id, List<UnaryTests> tests, List<Formula> results, List<String> clauses) {
        public Row {
            tests = List.copyOf(tests);
            results = List.copyOf(results);
            clauses = List.copyOf(clauses);
        }
    }

    /** The name of a row across the pack: {@code on_site/2}. */
    public String rule(Row row) {
        return id + "/" + row.id();
    }

    public Optional<Row> findRow(String rowId) {
        return rows.stream().filter(row -> row.id().equals(rowId)).findFirst();
    }

    /** The same table with other rows. */
    public DecisionTable withRows(List<Row> others) {
        return new DecisionTable(id, label, event, policy, inputs, outputs, others);
    }
}
