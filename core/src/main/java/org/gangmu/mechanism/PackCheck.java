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
import org.gangmu.mechanism.Fault.Place;
import org.jspecify.annotations.Nullable;

/** Finds what makes a pack unusable before it is used. */
final class PackCheck {
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{Nd}_]*";

    private final Map<String, EventType> events = new HashMap<>();
    private final Set<String> parameters;
    private final Set<String> clauses;
    private final List<Fault> faults = new ArrayList<>();

    private PackCheck(List<EventType> events, List<Parameter> parameters, List<Clause> clauses) {
        events.forEach(event -> this.events.put(event.id(), event));
        this.parameters = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        this.clauses = clauses.stream().map(Clause::id).collect(Collectors.toSet());
    }

    static List<Fault> faults(
            List<EventType> events, List<Parameter> parameters, List<Clause> clauses, List<DecisionTable> tables) {
        var check = new PackCheck(events, parameters, clauses);
        check.twice("事件类型", "event type", events, EventType::id);
        check.twice("参数", "parameter", parameters, Parameter::name);
        check.twice("条款", "clause", clauses, Clause::id);
        check.twice("决策表", "table", tables, DecisionTable::id);
        events.forEach(event -> check.names(event, parameters));
        parameters.forEach(parameter ->
                check.cited(new Place("参数 " + parameter.name(), "parameter " + parameter.name()), parameter.clauses()));
        tables.forEach(check::table);
        return check.faults;
    }

    private void add(String chinese, String english) {
        faults.add(new Fault(chinese, english));
    }

    private <T> void twice(String chinese, String english, List<T> all, Function<T, String> key) {
        var seen = new HashSet<String>();
        all.stream()
                .map(key)
                .filter(name -> !seen.add(name))
                .distinct()
                .forEach(name -> add(chinese + "“" + name + "”重复", english + " “" + name + "” is there twice"));
    }

    private void names(EventType event, List<Parameter> all) {
        twice(event.id() + " 的字段", "field of " + event.id(), event.fields(), Field::name);
        Stream.concat(event.fields().stream(), all.stream().map(Parameter::field))
                .map(Field::name)
                .filter(name -> !name.matches(NAME))
                .forEach(name -> add(
                        "“" + name + "”不能作名称：只能用文字、数字和 _",
                        "“" + name + "” is no name: letters, digits and _ make one"));
        event.fields().stream()
                .map(Field::name)
                .filter(name -> parameters.contains(name) || Event.RESERVED.contains(name))
                .forEach(name -> add(
                        event.id() + " 的字段“" + name + "”与参数或每个事件都有的项（" + String.join("、", Event.RESERVED) + "）同名",
                        "field “" + name + "” of " + event.id() + " has the name of a parameter, or of what"
                                + " every event has (" + String.join(", ", Event.RESERVED) + ")"));
    }

    private void table(DecisionTable table) {
        EventType event = events.get(table.event());
        Place place = Place.table(table.id());
        if (event == null) {
            faults.add(place.fault(
                    "所依据的“" + table.event() + "”不是这里的事件类型",
                    "decides on “" + table.event() + "”, which is no event type here"));
            return;
        }
        if (table.outputs().isEmpty()) {
            faults.add(place.fault("没有结果列", "has no column of results"));
        }
        twice("决策表 " + table.id() + " 的行", "row of table " + table.id(), table.rows(), Row::id);
        for (Input input : table.inputs()) {
            known(place.column(input.label()), input.expression().names(), event);
        }
        int before = faults.size();
        table.rows().forEach(row -> row(table, row, event));
        if (faults.size() == before) {
            overlaps(table);
        }
    }

    private void row(DecisionTable table, Row row, EventType event) {
        Place place = Place.table(table.id()).row(row.id());
        if (row.tests().size() != table.inputs().size()
                || row.results().size() != table.outputs().size()) {
            faults.add(place.fault(
                    "有 " + row.tests().size() + " 个条件、" + row.results().size() + " 个结果，表有 "
                            + table.inputs().size() + " 列条件、"
                            + table.outputs().size() + " 列结果",
                    "has " + row.tests().size() + " conditions and "
                            + row.results().size() + " results; the table has "
                            + table.inputs().size() + " and "
                            + table.outputs().size() + " columns"));
            return;
        }
        for (int i = 0; i < row.tests().size(); i++) {
            Input input = table.inputs().get(i);
            Place cell = place.column(input.label());
            known(cell, row.tests().get(i).names(), event);
            row.tests().get(i).ends(Map.of()).forEach(end -> typed(cell, end, input.type()));
        }
        for (int i = 0; i < row.results().size(); i++) {
            Output output = table.outputs().get(i);
            Place cell = place.column(output.label());
            known(cell, row.results().get(i).names(), event);
            if (row.results().get(i).names().isEmpty()) {
                result(cell, output, row.results().get(i).value(Map.of()));
            }
        }
        cited(place, row.clauses());
    }

    private void result(Place cell, Output output, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (!(output.name().equals(Outcome.WHO) && value instanceof List<?>)) {
            typed(cell, value, output.type());
        }
        if (output.name().equals(Outcome.LIMIT)
                && TimeLimit.find(value.toString()).isEmpty()) {
            faults.add(cell.fault(
                    "“" + value + "”不是时限，应如 2小时、3天、5个工作日", "“" + value + "” is no time limit; write 2小时, 3天 or 5个工作日"));
        }
        if (output.name().equals(Outcome.LIGHT) && Signal.find(value.toString()).isEmpty()) {
            faults.add(cell.fault(
                    "“" + value + "”不是灯色，应为 " + Signal.codes() + " 之一",
                    "“" + value + "” is no light; write one of " + Signal.codes()));
        }
    }

    private void typed(Place cell, Object value, FieldType type) {
        if (type != FieldType.LIST && !type.valueClass().isInstance(value)) {
            faults.add(cell.fault("“" + value + "”的类型不是 " + type.typeRef(), "“" + value + "” is no " + type.typeRef()));
        }
    }

    private void known(Place cell, Set<String> names, EventType event) {
        names.stream()
                .filter(name -> event.findField(name).isEmpty() && !parameters.contains(name))
                .forEach(name -> faults.add(cell.fault(
                        "“" + name + "”既不是 " + event.id() + " 的字段，也不是参数；文字须加引号：\"" + name + "\"",
                        "“" + name + "” is neither a field of " + event.id()
                                + " nor a parameter; a text stands in quotes: \"" + name + "\"")));
    }

    private void cited(Place place, List<String> ids) {
        ids.stream()
                .filter(id -> !clauses.contains(id))
                .forEach(id -> faults.add(place.fault(
                        "依据的条款“" + id + "”不在机制包中", "rests on clause “" + id + "”, which the pack does not have")));
    }

    private void overlaps(DecisionTable table) {
        if (table.policy() == HitPolicy.UNIQUE) {
            Overlaps.in(table)
                    .forEach(
                            pair -> faults.add(
                                    Place.table(table.id())
                                            .fault(
                                                    "第 " + pair.first().id() + " 行与第 "
                                                            + pair.second().id()
                                                            + " 行会同时命中，而命中规则是 UNIQUE（唯一），请收窄其中一行的条件",
                                                    "rows " + pair.first().id() + " and "
                                                            + pair.second().id()
                                                            + " can apply together, and its hit policy is UNIQUE: narrow one of them")));
        }
    }
}
