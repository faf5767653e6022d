package org.gangmu.mechanism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.mechanism.DecisionTable.Input;
import org.gangmu.mechanism.DecisionTable.Output;
import org.gangmu.mechanism.DecisionTable.Row;
import org.jspecify.annotations.Nullable;

/** Finds what makes a pack unusable before it is used. */
final class PackCheck {
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{Nd}_]*";

    private final Map<String, EventType> events = new HashMap<>();
    private final Set<String> parameters;
    private final Set<String> clauses;
    private final List<String> faults = new ArrayList<>();

    private PackCheck(List<EventType> events, List<Parameter> parameters, List<Clause> clauses) {
        events.forEach(event -> this.events.put(event.id(), event));
        this.parameters = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        this.clauses = clauses.stream().map(Clause::id).collect(Collectors.toSet());
    }

    static List<String> faults(
            List<EventType> events, List<Parameter> parameters, List<Clause> clauses, List<DecisionTable> tables) {
        var check = new PackCheck(events, parameters, clauses);
        check.twice("event type", events, EventType::id);
        check.twice("parameter", parameters, Parameter::name);
        check.twice("clause", clauses, Clause::id);
        check.twice("table", tables, DecisionTable::id);
        events.forEach(event -> check.names(event, parameters));
        parameters.forEach(parameter -> check.cited("parameter " + parameter.name(), parameter.clauses()));
        tables.forEach(check::table);
        return check.faults;
    }

    private <T> void twice(String what, List<T> all, Function<T, String> key) {
        var seen = new HashSet<String>();
        all.stream()
                .map(key)
                .filter(name -> !seen.add(name))
                .distinct()
                .forEach(name -> faults.add(what + " “" + name + "” is there twice"));
    }

    private void names(EventType event, List<Parameter> all) {
        twice("field of " + event.id(), event.fields(), Field::name);
        Stream.concat(event.fields().stream(), all.stream().map(Parameter::field))
                .map(Field::name)
                .filter(name -> !name.matches(NAME))
                .forEach(name -> faults.add("“" + name + "” is no name: letters, digits and _ make one"));
        event.fields().stream()
                .map(Field::name)
                .filter(name -> parameters.contains(name) || Event.RESERVED.contains(name))
                .forEach(name ->
                        faults.add("field “" + name + "” of " + event.id() + " has the name of a parameter, or of what"
                                + " every event has (" + String.join(", ", Event.RESERVED) + ")"));
    }

    private void table(DecisionTable table) {
        EventType event = events.get(table.event());
        if (event == null) {
            faults.add("table " + table.id() + " decides on “" + table.event() + "”, which is no event type here");
            return;
        }
        if (table.outputs().isEmpty()) {
            faults.add("table " + table.id() + " has no column of results");
        }
        twice("row of table " + table.id(), table.rows(), Row::id);
        for (Input input : table.inputs()) {
            known(
                    "table " + table.id() + ", column " + input.label(),
                    input.expression().names(),
                    event);
        }
        int before = faults.size();
        table.rows().forEach(row -> row(table, row, event));
        if (faults.size() == before) {
            overlaps(table);
        }
    }

    private void row(DecisionTable table, Row row, EventType event) {
        String place = "table " + table.id() + ", row " + row.id();
        if (row.tests().size() != table.inputs().size()
                || row.results().size() != table.outputs().size()) {
            faults.add(place + " has " + row.tests().size() + " conditions and "
                    + row.results().size() + " results; the table has "
                    + table.inputs().size() + " and "
                    + table.outputs().size() + " columns");
            return;
        }
        for (int i = 0; i < row.tests().size(); i++) {
            Input input = table.inputs().get(i);
            String cell = place + ", column " + input.label();
            known(cell, row.tests().get(i).names(), event);
            row.tests().get(i).ends(Map.of()).forEach(end -> typed(cell, end, input.type()));
        }
        for (int i = 0; i < row.results().size(); i++) {
            Output output = table.outputs().get(i);
            String cell = place + ", column " + output.label();
            known(cell, row.results().get(i).names(), event);
            if (row.results().get(i).names().isEmpty()) {
                result(cell, output, row.results().get(i).value(Map.of()));
            }
        }
        cited(place, row.clauses());
    }

    private void result(String cell, Output output, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (!(output.name().equals(Outcome.WHO) && value instanceof List<?>)) {
            typed(cell, value, output.type());
        }
        if (output.name().equals(Outcome.LIMIT)
                && TimeLimit.find(value.toString()).isEmpty()) {
            faults.add(cell + ": “" + value + "” is no time limit; write 2小时, 3天 or 5个工作日");
        }
        if (output.name().equals(Outcome.LIGHT) && Signal.find(value.toString()).isEmpty()) {
            faults.add(cell + ": “" + value + "” is no light; write one of " + Signal.codes());
        }
    }

    private void typed(String cell, Object value, FieldType type) {
        if (type != FieldType.LIST && !type.valueClass().isInstance(value)) {
            faults.add(cell + ": “" + value + "” is no " + type.typeRef());
        }
    }

    private void known(String cell, Set<String> names, EventType event) {
        names.stream()
                .filter(name -> event.findField(name).isEmpty() && !parameters.contains(name))
                .forEach(name -> faults.add(cell + ": “" + name + "” is neither a field of " + event.id()
                        + " nor a parameter; a text stands in quotes: \"" + name + "\""));
    }

    private void cited(String place, List<String> ids) {
        ids.stream()
                .filter(id -> !clauses.contains(id))
                .forEach(id -> faults.add(place + " rests on clause “" + id + "”, which the pack does not have"));
    }

    private void overlaps(DecisionTable table) {
        if (table.policy() == HitPolicy.UNIQUE) {
            Overlaps.in(table)
                    .forEach(pair -> faults.add("table " + table.id() + ": rows "
                            + pair.first().id() + " and " + pair.second().id()
                            + " can apply together, and its hit policy is UNIQUE"));
        }
    }
}
