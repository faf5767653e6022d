package org.gangmu.mechanism.dmn;

import static org.gangmu.mechanism.dmn.SafeXml.child;
import static org.gangmu.mechanism.dmn.SafeXml.children;
import static org.gangmu.mechanism.dmn.SafeXml.own;
import static org.gangmu.mechanism.dmn.SafeXml.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gangmu.mechanism.Clause;
import org.gangmu.mechanism.DecisionTable;
import org.gangmu.mechanism.EventType;
import org.gangmu.mechanism.Fault;
import org.gangmu.mechanism.Fault.Place;
import org.gangmu.mechanism.Field;
import org.gangmu.mechanism.FieldType;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Parameter;
import org.gangmu.mechanism.UnusableMechanism;
import org.gangmu.mechanism.feel.FeelFault;
import org.gangmu.mechanism.feel.UnaryTests;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads one file. Faults are gathered, so that all of them are told at once. */
final class PackReader {
    private static final String NAMESPACE =
            "https?://www\\.omg\\.org/spec/DMN/(20180521|20191111|20211108|20230324)/MODEL/";
    private static final Set<String> UNDERSTOOD = Set.of(
            "description",
            "extensionElements",
            "itemDefinition",
            "inputData",
            "knowledgeSource",
            "decision",
            "DMNDI",
            "textAnnotation",
            "association",
            "group",
            "elementCollection",
            "performanceIndicator",
            "organizationUnit");

    private final Element root;
    private final List<Fault> faults = new ArrayList<>();

    PackReader(Element root) {
        this.root = root;
    }

    Pack pack() {
        if (!"definitions".equals(root.getLocalName())
                || !String.valueOf(root.getNamespaceURI()).matches(NAMESPACE)) {
            throw new UnusableMechanism(
                    "文件不是 DMN 1.2 至 1.5：根元素是 " + root.getLocalName() + "（" + root.getNamespaceURI()
                            + "），应为 definitions（" + Dmn.MODEL + "）",
                    "the file is no DMN 1.2 to 1.5: its root is " + root.getLocalName() + " of "
                            + root.getNamespaceURI() + ", not definitions of " + Dmn.MODEL);
        }
        children(root).stream()
                .filter(element -> !UNDERSTOOD.contains(String.valueOf(element.getLocalName())))
                .forEach(element -> faults.add(new Fault(
                        element.getLocalName() + "“" + element.getAttribute("name") + "”：只执行决策表",
                        element.getLocalName() + " “" + element.getAttribute("name")
                                + "”: only decision tables are executed")));
        List<EventType> events = new ArrayList<>();
        children(root, "itemDefinition")
                .filter(item -> own(item, "event").equals("true"))
                .forEach(item -> events.add(event(item)));
        List<Parameter> parameters = children(root, "inputData")
                .filter(input -> own(input, "parameter").equals("true"))
                .map(this::parameter)
                .toList();
        Map<String, Clause> clauses = new TreeMap<>();
        List<Clause> inOrder = new ArrayList<>();
        children(root, "knowledgeSource").map(PackReader::clause).forEach(clause -> {
            clauses.put(clause.id(), clause);
            inOrder.add(clause);
        });
        List<DecisionTable> tables = new ArrayList<>();
        children(root, "decision").forEach(decision -> {
            var reader = new TableReader(decision, spacedNames(), faults);
            reader.table(clauses.keySet(), inOrder).ifPresent(table -> {
                tables.add(table);
                if (own(decision, "event").isEmpty()) {
                    events.add(reader.eventFrom(table));
                }
            });
        });
        if (tables.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault("文件里没有决策表", "the file holds no decision table"));
        }
        if (!faults.isEmpty()) {
            throw new UnusableMechanism(faults);
        }
        return new Pack(id(), label(root), text(root, "description"), events, parameters, inOrder, tables);
    }

    private String id() {
        String id = root.getAttribute("id");
        return id.isEmpty() ? "imported" : id;
    }

    static String label(Element element) {
        String label = element.getAttribute("label");
        return label.isEmpty() ? element.getAttribute("name") : label;
    }

    /** Names that other tools write with spaces, by how they are called here. */
    private Map<String, String> spacedNames() {
        var names = new TreeMap<String, String>();
        children(root, "inputData")
                .map(input -> input.getAttribute("name").strip())
                .forEach(name -> {
                    if (name.contains(" ")) {
                        names.put(name, name.replaceAll("[^\\p{L}\\p{Nd}_]+", "_"));
                    }
                });
        return names;
    }

    private EventType event(Element item) {
        return new EventType(
                item.getAttribute("name"),
                label(item),
                children(item, "itemComponent")
                        .map(part -> field(part, part.getAttribute("name"), text(part, "typeRef")))
                        .toList());
    }

    private Field field(Element element, String name, String typeRef) {
        FieldType type = own(element, "type").isEmpty()
                ? TableReader.type(typeRef, name, faults)
                : ownType(name, own(element, "type"));
        return new Field(name, label(element), type, !own(element, "optional").equals("true"), allowed(element, name));
    }

    private FieldType ownType(String name, String code) {
        try {
            return FieldType.parse(code);
        } catch (IllegalArgumentException e) {
            String known = Arrays.toString(FieldType.values());
            faults.add(new Fault(
                    "“" + name + "”的类型“" + code + "”不在 " + known + " 之中",
                    "“" + name + "” has the type “" + code + "”, which is none of " + known));
            return FieldType.TEXT;
        }
    }

    private @Nullable UnaryTests allowed(Element element, String name) {
        String text = text(element, "allowedValues");
        try {
            return text.isEmpty() ? null : UnaryTests.parse(text);
        } catch (FeelFault e) {
            faults.add(new Place("“" + name + "”的允许值", "allowed values of “" + name + "”").fault(e));
            return null;
        }
    }

    private Parameter parameter(Element input) {
        String name = input.getAttribute("name");
        String typeRef = child(input, "variable")
                .map(variable -> variable.getAttribute("typeRef"))
                .orElse("");
        Field field = new Field(
                name,
                label(input),
                own(input, "type").isEmpty()
                        ? TableReader.type(typeRef, name, faults)
                        : ownType(name, own(input, "type")),
                true,
                null);
        return new Parameter(field, text(input, "description"), TableReader.ids(own(input, "clauses")));
    }

    private static Clause clause(Element source) {
        String id = source.getAttribute("id");
        return new Clause(
                id.startsWith(Dmn.CLAUSE) ? id.substring(Dmn.CLAUSE.length()) : id,
                own(source, "title").isEmpty() ? source.getAttribute("name") : own(source, "title"),
                own(source, "number"),
                own(source, "place"),
                text(source, "description"));
    }
}
