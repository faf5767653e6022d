package org.gangmu.mechanism.dmn;

import static org.gangmu.mechanism.dmn.SafeXml.child;
import static org.gangmu.mechanism.dmn.SafeXml.children;
import static org.gangmu.mechanism.dmn.SafeXml.own;
import static org.gangmu.mechanism.dmn.SafeXml.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangmu.mechanism.Clause;
import org.gangmu.mechanism.DecisionTable;
import org.gangmu.mechanism.DecisionTable.Input;
import org.gangmu.mechanism.DecisionTable.Output;
import org.gangmu.mechanism.DecisionTable.Row;
import org.gangmu.mechanism.EventType;
import org.gangmu.mechanism.Fault;
import org.gangmu.mechanism.Fault.Place;
import org.gangmu.mechanism.Field;
import org.gangmu.mechanism.FieldType;
import org.gangmu.mechanism.HitPolicy;
import org.gangmu.mechanism.feel.FeelFault;
import org.gangmu.mechanism.feel.Formula;
import org.gangmu.mechanism.feel.UnaryTests;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads one decision. */
final class TableReader {
    private final Element decision;
    private final Map<String, String> spacedNames;
    private final List<Fault> faults;
    private final String id;
    private final Map<String, UnaryTests> inputValues = new LinkedHashMap<>();

    TableReader(Element decision, Map<String, String> spacedNames, List<Fault> faults) {
        this.decision = decision;
        this.spacedNames = spacedNames;
        this.faults = faults;
        this.id = decision.getAttribute("id");
    }

    /**
     * The table; empty where the decision is none, which is a fault.
     *
     * @param clauseIds the clauses of the file
     * @param clauses where notes on rows that are no clause's id are added as clauses of their own
     */
    Optional<DecisionTable> table(Set<String> clauseIds, List<Clause> clauses) {
        Optional<Element> found = child(decision, "decisionTable");
        if (found.isEmpty()) {
            faults.add(place().fault("不是决策表：只执行决策表", "is no decision table: only those are executed"));
            return Optional.empty();
        }
        Element table = found.get();
        children(decision, "informationRequirement")
                .flatMap(required -> children(required, "requiredDecision"))
                .forEach(other -> faults.add(place().fault(
                                "要用 " + other.getAttribute("href") + " 的结果：不执行依赖其他决策的决策",
                                "needs the result of " + other.getAttribute("href")
                                        + ": a decision that hangs on another is not executed")));
        feelOnly(table, place());
        List<Input> inputs = children(table, "input").map(this::input).toList();
        List<Output> outputs =
                children(table, "output").map(output -> output(table, output)).toList();
        List<Element> rules = children(table, "rule").toList();
        List<String> annotations = children(table, "annotation")
                .map(column -> column.getAttribute("name"))
                .toList();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < rules.size(); i++) {
            rows.add(row(
                    rules.get(i), i + 1, inputs, outputs, notes -> clauses(notes, annotations, clauseIds, clauses)));
        }
        return Optional.of(
                new DecisionTable(id, PackReader.label(decision), eventId(), policy(table), inputs, outputs, rows));
    }

    private Place place() {
        return Place.table(id);
    }

    private String eventId() {
        return own(decision, "event").isEmpty() ? id : own(decision, "event");
    }

    private HitPolicy policy(Element table) {
        String code = table.getAttribute("hitPolicy");
        String aggregation = table.getAttribute("aggregation");
        if (!aggregation.isEmpty()) {
            faults.add(place().fault("不执行汇总方式 " + aggregation, "the aggregation " + aggregation + " is not executed"));
        }
        return HitPolicy.find(code.isEmpty() ? "UNIQUE" : code).orElseGet(() -> {
            String known =
                    Arrays.stream(HitPolicy.values()).map(HitPolicy::code).collect(Collectors.joining(", "));
            faults.add(place().fault(
                            "不执行命中规则 " + code + "，可用的是：" + known,
                            "the hit policy " + code + " is not executed; these are: " + known));
            return HitPolicy.UNIQUE;
        });
    }

    private Input input(Element input) {
        Element expression = child(input, "inputExpression").orElse(input);
        String text = text(input, "inputExpression");
        String label = input.getAttribute("label").isEmpty() ? text : input.getAttribute("label");
        Place cell = place().column(label);
        feelOnly(expression, cell);
        Formula formula = formula(spacedNames.getOrDefault(text, text), cell);
        String values = text(input, "inputValues");
        FieldType type = own(input, "type").isEmpty()
                ? type(expression.getAttribute("typeRef"), label, faults)
                : FieldType.parse(own(input, "type"));
        UnaryTests allowed = values.isEmpty() ? null : tests(values, cell);
        if (allowed != null) {
            formula.names().forEach(name -> inputValues.put(name, allowed));
        }
        return new Input(label, formula, type);
    }

    private Output output(Element table, Element output) {
        String name = output.getAttribute("name").isEmpty() ? id : output.getAttribute("name");
        String label = output.getAttribute("label").isEmpty() ? name : output.getAttribute("label");
        if (child(output, "defaultOutputEntry").isPresent()) {
            faults.add(place().column(label)
                    .fault("不执行默认结果，请写成最后一行", "a default result is not executed; write it as a last row"));
        }
        String typeRef = output.getAttribute("typeRef");
        boolean untyped = typeRef.isEmpty() || children(table, "output").count() == 1 && typeRef.equals(id);
        return new Output(
                name,
                label,
                !own(output, "type").isEmpty()
                        ? FieldType.parse(own(output, "type"))
                        : untyped ? inferred(table, output) : type(typeRef, label, faults));
    }

    /** The type of a column of results that says none: that of its first literal. */
    private FieldType inferred(Element table, Element output) {
        int column = children(table, "output").toList().indexOf(output);
        return children(table, "rule")
                .map(rule -> children(rule, "outputEntry").toList())
                .filter(cells -> column < cells.size())
                .map(cells -> child(cells.get(column), "text")
                        .map(Element::getTextContent)
                        .orElse(""))
                .map(TableReader::typeOfLiteral)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(FieldType.TEXT);
    }

    private static Optional<FieldType> typeOfLiteral(String text) {
        try {
            Object value = Formula.parse(text).value(Map.of());
            return Arrays.stream(FieldType.values())
                    .filter(type -> value != null && type.valueClass().isInstance(value))
                    .findFirst();
        } catch (FeelFault e) {
            return Optional.empty();
        }
    }

    private Row row(
            Element rule, int number, List<Input> inputs, List<Output> outputs, Function<Element, List<String>> notes) {
        String ruleId = rule.getAttribute("id");
        String prefix = id + Dmn.ROW;
        String rowId = ruleId.startsWith(prefix) ? ruleId.substring(prefix.length()) : String.valueOf(number);
        Place place = place().row(rowId);
        List<UnaryTests> tests = new ArrayList<>();
        List<Element> conditions = children(rule, "inputEntry").toList();
        for (int i = 0; i < conditions.size(); i++) {
            Place cell = place.column(i < inputs.size() ? inputs.get(i).label() : "" + (i + 1));
            feelOnly(conditions.get(i), cell);
            String text = cellText(conditions.get(i));
            tests.add(tests(text.isEmpty() ? "-" : text, cell));
        }
        List<Formula> results = new ArrayList<>();
        List<Element> entries = children(rule, "outputEntry").toList();
        for (int i = 0; i < entries.size(); i++) {
            Place cell = place.column(i < outputs.size() ? outputs.get(i).label() : "" + (i + 1));
            feelOnly(entries.get(i), cell);
            String text = cellText(entries.get(i));
            results.add(formula(text.isEmpty() || text.equals("-") ? "null" : text, cell));
        }
        return new Row(rowId, tests, results, notes.apply(rule));
    }

    private static String cellText(Element cell) {
        return child(cell, "text").map(Element::getTextContent).orElse("").strip();
    }

    /** The clauses a row cites; of a file of another tool, its annotations and description. */
    private List<String> clauses(Element rule, List<String> annotations, Set<String> clauseIds, List<Clause> clauses) {
        var cited = new ArrayList<String>();
        List<String> notes = new ArrayList<>(
                children(rule, "annotationEntry").map(TableReader::cellText).toList());
        for (int i = 0; i < notes.size(); i++) {
            boolean ofClauses = i < annotations.size() && annotations.get(i).equals(Dmn.CLAUSE_COLUMN);
            if (ofClauses
                    && (clauseIds.containsAll(ids(notes.get(i)))
                            || !own(decision, "event").isEmpty())) {
                cited.addAll(ids(notes.get(i)));
                notes.set(i, "");
            }
        }
        notes.add(text(rule, "description"));
        for (String note : notes) {
            if (!note.isEmpty()) {
                String noteId = "note-" + (clauses.size() + 1);
                clauses.add(new Clause(noteId, PackReader.label(decision), "", "", note));
                cited.add(noteId);
            }
        }
        return cited;
    }

    /** Ids with semicolons between them. */
    static List<String> ids(String text) {
        return Arrays.stream(text.split("[;；]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void feelOnly(Element element, Place cell) {
        String language = element.getAttribute("expressionLanguage");
        if (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
            faults.add(cell.fault(
                    "不执行 " + language + " 语言，只执行 FEEL", "the language " + language + " is not executed, only FEEL"));
        }
    }

    private UnaryTests tests(String text, Place cell) {
        try {
            return UnaryTests.parse(text);
        } catch (FeelFault e) {
            faults.add(cell.fault(e));
            return UnaryTests.parse("-");
        }
    }

    private Formula formula(String text, Place cell) {
        try {
            return Formula.parse(text);
        } catch (FeelFault e) {
            faults.add(cell.fault(e));
            return Formula.parse("null");
        }
    }

    static FieldType type(@Nullable String typeRef, String name, List<Fault> faults) {
        String type = typeRef == null ? "" : typeRef.substring(typeRef.indexOf(':') + 1);
        return switch (type) {
            case "", "string", "Any" -> FieldType.TEXT;
            case "number", "double" -> FieldType.NUMBER;
            case "integer", "long" -> FieldType.INTEGER;
            case "boolean" -> FieldType.BOOLEAN;
            case "date" -> FieldType.DATE;
            default -> {
                faults.add(new Fault(
                        "“" + name + "”的类型是 " + type + "：只执行 string、number、boolean、date",
                        "“" + name + "” is of type " + type + ": only string, number, boolean and date are executed"));
                yield FieldType.TEXT;
            }
        };
    }

    /** The event type that a table of another tool decides on: what it needs to know. */
    EventType eventFrom(DecisionTable table) {
        var fields = new LinkedHashMap<String, Field>();
        for (Input input : table.inputs()) {
            boolean itself =
                    input.expression().names().contains(input.expression().text());
            for (String name : input.expression().names()) {
                fields.putIfAbsent(
                        name,
                        new Field(
                                name,
                                itself ? input.label() : name,
                                itself ? input.type() : FieldType.NUMBER,
                                true,
                                inputValues.get(name)));
            }
        }
        return new EventType(table.event(), table.label(), List.copyOf(fields.values()));
    }
}
