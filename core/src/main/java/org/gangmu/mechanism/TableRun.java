package org.gangmu.mechanism;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.calendar.UnknownYear;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.mechanism.DecisionTable.Input;
import org.gangmu.mechanism.DecisionTable.Output;
import org.gangmu.mechanism.DecisionTable.Row;
import org.gangmu.mechanism.Outcome.Reason;
import org.gangmu.mechanism.Question.Kind;
import org.gangmu.mechanism.feel.Formula;
import org.gangmu.mechanism.feel.UnaryTests;
import org.jspecify.annotations.Nullable;

/** One table, applied to one event. */
final class TableRun {
    private final Pack pack;
    private final DecisionTable table;
    private final LocalDateTime at;
    private final Map<String, Object> scope;
    private final WorkingDays calendar;

    TableRun(Pack pack, DecisionTable table, LocalDateTime at, Map<String, Object> scope, WorkingDays calendar) {
        this.pack = pack;
        this.table = table;
        this.at = at;
        this.scope = scope;
        this.calendar = calendar;
    }

    /** How a row stands: it applies, it does not, or it hangs on names that are not known. */
    private record Standing(Row row, boolean applies, Set<String> open) {
        boolean isOpen() {
            return !open.isEmpty();
        }
    }

    void decide(List<Outcome> outcomes, List<Question> questions) {
        List<Standing> counting = new ArrayList<>();
        for (Row row : table.rows()) {
            Standing standing = standing(row);
            if (standing.applies() || standing.isOpen()) {
                counting.add(standing);
            }
            if (standing.applies() && table.policy() == HitPolicy.FIRST) {
                break;
            }
        }
        if (table.policy() == HitPolicy.FIRST && counting.stream().anyMatch(Standing::isOpen)) {
            // a row further down counts only if those above are known not to apply
            counting.removeIf(Standing::applies);
        }
        List<Row> applying =
                counting.stream().filter(Standing::applies).map(Standing::row).toList();
        if (disagree(applying)) {
            questions.add(conflict(applying));
            return;
        }
        // where one row counts and one applies, those that hang on something cannot count beside it
        boolean settled = !table.policy().several() && !applying.isEmpty();
        applying.stream()
                .limit(table.policy().several() ? Long.MAX_VALUE : 1)
                .forEach(row -> apply(row, outcomes, questions));
        if (!settled) {
            counting.stream().filter(Standing::isOpen).forEach(open -> questions.add(open(open)));
        }
    }

    private boolean disagree(List<Row> applying) {
        return switch (table.policy()) {
            case UNIQUE -> applying.size() > 1;
            case ANY ->
                applying.stream()
                                .map(row -> row.results().stream()
                                        .map(result -> String.valueOf(result.value(scope)))
                                        .toList())
                                .distinct()
                                .count()
                        > 1;
            default -> false;
        };
    }

    private Standing standing(Row row) {
        var open = new LinkedHashSet<String>();
        for (int i = 0; i < row.tests().size(); i++) {
            UnaryTests test = row.tests().get(i);
            if (test.isAny()) {
                continue;
            }
            Input input = table.inputs().get(i);
            Set<String> unknown = unset(input.expression().names());
            unknown.addAll(unset(test.names()));
            if (!unknown.isEmpty()) {
                open.addAll(unknown);
                continue;
            }
            Object value = input.expression().value(scope);
            Boolean passes = test.passes(value, scope);
            if (passes == null && value == null) {
                unknown.addAll(untold(input.expression().names()));
            }
            if (!Boolean.TRUE.equals(passes) && unknown.isEmpty()) {
                return new Standing(row, false, Set.of());
            }
            open.addAll(unknown);
        }
        return new Standing(row, open.isEmpty(), open);
    }

    /** Those of {@code names} that are parameters nobody has decided. */
    private Set<String> unset(Set<String> names) {
        return names.stream()
                .filter(name ->
                        !scope.containsKey(name) && pack.findParameter(name).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> untold(Set<String> names) {
        return names.stream()
                .filter(name -> !scope.containsKey(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void apply(Row row, List<Outcome> outcomes, List<Question> questions) {
        var values = new LinkedHashMap<String, Object>();
        Set<String> openLimit = Set.of();
        for (int i = 0; i < row.results().size(); i++) {
            Output output = table.outputs().get(i);
            Formula result = row.results().get(i);
            Object value = result.value(scope);
            if (value != null) {
                values.put(output.name(), value);
            } else if (output.name().equals(Outcome.LIMIT)) {
                openLimit = untold(result.names());
            } else if (!untold(result.names()).isEmpty()) {
                questions.add(open(new Standing(row, false, untold(result.names()))));
                return;
            }
        }
        List<Clause> clauses = clauses(row);
        outcomes.add(new Outcome(
                table.rule(row), reasons(row), signal(values), obligations(row, values, questions), values, clauses));
        if (!openLimit.isEmpty()) {
            questions.add(Question.of(Kind.LIMIT, table.rule(row), openLimit, words(openLimit), clauses));
        }
    }

    private List<Obligation> obligations(Row row, Map<String, Object> values, List<Question> questions) {
        Object who = values.get(Outcome.WHO);
        if (who == null) {
            return List.of();
        }
        String act = Objects.toString(values.get(Outcome.ACT), "");
        Optional<TimeLimit> limit =
                Optional.ofNullable(values.get(Outcome.LIMIT)).flatMap(text -> TimeLimit.find(text.toString()));
        Due due = limit.map(time -> due(time, row, questions)).orElse(null);
        List<?> all = who instanceof List<?> list ? list : List.of(who);
        return all.stream()
                .map(one -> new Obligation(one.toString(), act, limit.orElse(null), due))
                .toList();
    }

    private @Nullable Due due(TimeLimit limit, Row row, List<Question> questions) {
        try {
            return limit.from(at, calendar);
        } catch (UnknownYear e) {
            questions.add(Question.of(
                    Kind.CALENDAR,
                    table.rule(row),
                    Set.of(String.valueOf(e.year())),
                    String.valueOf(e.getMessage()),
                    clauses(row)));
            return null;
        }
    }

    private static @Nullable Signal signal(Map<String, Object> values) {
        return Optional.ofNullable(values.get(Outcome.LIGHT))
                .flatMap(code -> Signal.find(code.toString()))
                .orElse(null);
    }

    private List<Reason> reasons(Row row) {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < row.tests().size(); i++) {
            if (!row.tests().get(i).isAny()) {
                Input input = table.inputs().get(i);
                reasons.add(new Reason(
                        input.label(),
                        input.expression().value(scope),
                        row.tests().get(i).text()));
            }
        }
        return reasons;
    }

    private Question open(Standing standing) {
        boolean parameter = standing.open().stream()
                .anyMatch(name -> pack.findParameter(name).isPresent());
        return Question.of(
                parameter ? Kind.PARAMETER : Kind.INPUT,
                table.rule(standing.row()),
                standing.open(),
                words(standing.open()),
                clauses(standing.row()));
    }

    private Question conflict(List<Row> applying) {
        Set<String> rules = applying.stream().map(table::rule).collect(Collectors.toCollection(LinkedHashSet::new));
        return Question.of(
                Kind.CONFLICT,
                table.id(),
                rules,
                String.join(" × ", rules),
                applying.stream()
                        .flatMap(row -> clauses(row).stream())
                        .distinct()
                        .toList());
    }

    /** The questions of parameters, the labels of inputs. */
    private String words(Set<String> names) {
        return names.stream()
                .map(name -> pack.findParameter(name)
                        .map(Parameter::question)
                        .or(() -> pack.findEvent(table.event())
                                .flatMap(event -> event.findField(name))
                                .map(Field::label))
                        .orElse(name))
                .collect(Collectors.joining("；"));
    }

    private List<Clause> clauses(Row row) {
        return row.clauses().stream()
                .flatMap(id -> pack.findClause(id).stream())
                .toList();
    }
}
