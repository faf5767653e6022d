package org.gangmu.mechanism.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.mechanism.Clause;
import org.gangmu.mechanism.DecisionTable;
import org.gangmu.mechanism.DecisionTable.Input;
import org.gangmu.mechanism.DecisionTable.Output;
import org.gangmu.mechanism.DecisionTable.Row;
import org.gangmu.mechanism.EventType;
import org.gangmu.mechanism.Field;
import org.gangmu.mechanism.FieldType;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Parameter;
import org.gangmu.mechanism.feel.Formula;
import org.gangmu.mechanism.feel.UnaryTests;

/** Writes one pack, in the order that the schema asks for. */
final class PackWriter {
    private final Pack pack;
    private final XmlText xml = new XmlText();

    PackWriter(Pack pack) {
        this.pack = pack;
    }

    String write() {
        xml.begin(
                "definitions",
                "xmlns",
                Dmn.MODEL,
                "xmlns:dmndi",
                Dmn.DIAGRAM,
                "xmlns:dc",
                Dmn.BOUNDS,
                "xmlns:di",
                Dmn.EDGES,
                "xmlns:gangmu",
                Dmn.OWN,
                "id",
                pack.id(),
                "name",
                pack.label(),
                "namespace",
                Dmn.OWN + ":" + pack.id(),
                "exporter",
                "Gangmu");
        xml.leaf("description", pack.note());
        pack.events().forEach(this::event);
        fields().values().forEach(this::input);
        pack.parameters().forEach(this::parameter);
        pack.clauses().forEach(this::clause);
        pack.tables().forEach(this::decision);
        new Diagram(pack, this::required).write(xml);
        return xml.end().toString();
    }

    /** The fields of all events by name: in DMN, what a table may need to know. */
    private Map<String, Field> fields() {
        var fields = new LinkedHashMap<String, Field>();
        pack.events().forEach(event -> event.fields().forEach(field -> fields.putIfAbsent(field.name(), field)));
        return fields;
    }

    private void event(EventType event) {
        xml.begin(
                "itemDefinition",
                "id",
                Dmn.EVENT + event.id(),
                "name",
                event.id(),
                "label",
                event.label(),
                "gangmu:event",
                "true");
        for (Field field : event.fields()) {
            xml.begin(
                    "itemComponent",
                    "name",
                    field.name(),
                    "label",
                    field.label(),
                    "isCollection",
                    field.type() == FieldType.LIST ? "true" : "",
                    "gangmu:type",
                    field.type().code(),
                    "gangmu:optional",
                    field.required() ? "" : "true");
            xml.leaf("typeRef", field.type().typeRef());
            UnaryTests allowed = field.allowed();
            if (allowed != null) {
                xml.begin("allowedValues").leaf("text", allowed.text()).end();
            }
            xml.end();
        }
        xml.end();
    }

    private void input(Field field) {
        String name = field.name();
        xml.begin("inputData", "id", Dmn.INPUT + name, "name", name, "label", field.label());
        xml.empty(
                "variable",
                "name",
                name,
                "typeRef",
                field.type() == FieldType.LIST ? "" : field.type().typeRef());
        xml.end();
    }

    private void parameter(Parameter parameter) {
        Field field = parameter.field();
        xml.begin(
                "inputData",
                "id",
                Dmn.INPUT + field.name(),
                "name",
                field.name(),
                "label",
                field.label(),
                "gangmu:parameter",
                "true",
                "gangmu:type",
                field.type().code(),
                "gangmu:clauses",
                String.join("; ", parameter.clauses()));
        xml.leaf("description", parameter.question());
        xml.empty(
                "variable",
                "name",
                field.name(),
                "typeRef",
                field.type() == FieldType.LIST ? "" : field.type().typeRef());
        xml.end();
    }

    private void clause(Clause clause) {
        xml.begin(
                "knowledgeSource",
                "id",
                Dmn.CLAUSE + clause.id(),
                "name",
                clause.citation(),
                "gangmu:title",
                clause.title(),
                "gangmu:number",
                clause.documentNumber(),
                "gangmu:place",
                clause.place());
        xml.leaf("description", clause.quote()).end();
    }

    private void decision(DecisionTable table) {
        xml.begin("decision", "id", table.id(), "name", table.label(), "gangmu:event", table.event());
        xml.empty("variable", "name", table.label());
        for (String name : required(table)) {
            xml.begin("informationRequirement", "id", table.id() + "_needs_" + name);
            xml.empty("requiredInput", "href", "#" + Dmn.INPUT + name).end();
        }
        for (String clause : cited(table)) {
            xml.begin("authorityRequirement", "id", table.id() + "_rests_on_" + clause);
            xml.empty("requiredAuthority", "href", "#" + Dmn.CLAUSE + clause).end();
        }
        xml.begin(
                "decisionTable",
                "id",
                table.id() + "_table",
                "hitPolicy",
                table.policy().code());
        for (int i = 0; i < table.inputs().size(); i++) {
            input(table, i);
        }
        for (Output output : table.outputs()) {
            xml.empty(
                    "output",
                    "id",
                    table.id() + "_output_" + output.name(),
                    "label",
                    output.label(),
                    "name",
                    output.name(),
                    "typeRef",
                    output.type() == FieldType.LIST ? "" : output.type().typeRef(),
                    "gangmu:type",
                    output.type().code());
        }
        xml.empty("annotation", "name", Dmn.CLAUSE_COLUMN);
        table.rows().forEach(row -> row(table, row));
        xml.end().end();
    }

    private void input(DecisionTable table, int column) {
        Input input = table.inputs().get(column);
        String id = table.id() + "_input_" + (column + 1);
        xml.begin(
                "input",
                "id",
                id,
                "label",
                input.label(),
                "gangmu:type",
                input.type().code());
        xml.begin(
                "inputExpression",
                "id",
                id + "_expression",
                "typeRef",
                input.type() == FieldType.LIST ? "" : input.type().typeRef());
        xml.leaf("text", input.expression().text()).end().end();
    }

    private void row(DecisionTable table, Row row) {
        String id = table.id() + Dmn.ROW + row.id();
        xml.begin("rule", "id", id);
        for (int i = 0; i < row.tests().size(); i++) {
            xml.begin("inputEntry", "id", id + "_if_" + (i + 1));
            xml.leaf("text", row.tests().get(i).text()).end();
        }
        for (int i = 0; i < row.results().size(); i++) {
            xml.begin("outputEntry", "id", id + "_then_" + (i + 1));
            xml.leaf("text", row.results().get(i).text()).end();
        }
        xml.begin("annotationEntry");
        if (row.clauses().isEmpty()) {
            xml.empty("text");
        }
        xml.leaf("text", String.join("; ", row.clauses())).end();
        xml.end();
    }

    /** The fields and parameters that a table names, in order. */
    private Set<String> required(DecisionTable table) {
        var names = new LinkedHashSet<String>();
        table.inputs().forEach(input -> names.addAll(input.expression().names()));
        for (Row row : table.rows()) {
            row.tests().forEach(test -> names.addAll(test.names()));
            row.results().stream().map(Formula::names).forEach(names::addAll);
        }
        return names;
    }

    private static List<String> cited(DecisionTable table) {
        var cited = new LinkedHashSet<String>();
        table.rows().forEach(row -> cited.addAll(row.clauses()));
        return new ArrayList<>(cited);
    }
}
