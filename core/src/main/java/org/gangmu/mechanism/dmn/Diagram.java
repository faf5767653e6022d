package org.gangmu.mechanism.dmn;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangmu.mechanism.DecisionTable;
import org.gangmu.mechanism.Field;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Parameter;

/** Where other tools draw a pack: its tables in one row, what they need to know in rows below. */
final class Diagram {
    private static final int WIDTH = 180;
    private static final int DECISION_HEIGHT = 80;
    private static final int INPUT_HEIGHT = 45;
    private static final int STEP_X = 210;
    private static final int STEP_Y = 75;
    private static final int INPUTS_FROM = 220;
    private static final int A_ROW = 6;

    private final Pack pack;
    private final Function<DecisionTable, Set<String>> required;

    Diagram(Pack pack, Function<DecisionTable, Set<String>> required) {
        this.pack = pack;
        this.required = required;
    }

    void write(XmlText xml) {
        xml.begin("dmndi:DMNDI").begin("dmndi:DMNDiagram", "id", "diagram");
        List<String> tables = pack.tables().stream().map(DecisionTable::id).toList();
        for (int i = 0; i < tables.size(); i++) {
            shape(xml, tables.get(i), i * STEP_X, 40, DECISION_HEIGHT);
        }
        List<String> inputs = inputs();
        for (int i = 0; i < inputs.size(); i++) {
            shape(xml, Dmn.INPUT + inputs.get(i), x(i), y(i), INPUT_HEIGHT);
        }
        for (int i = 0; i < tables.size(); i++) {
            for (String name : required.apply(pack.tables().get(i))) {
                int input = inputs.indexOf(name);
                String id = tables.get(i) + "_needs_" + name;
                xml.begin("dmndi:DMNEdge", "id", "edge_" + id, "dmnElementRef", id);
                point(xml, x(input) + WIDTH / 2, y(input));
                point(xml, i * STEP_X + WIDTH / 2, 40 + DECISION_HEIGHT);
                xml.end();
            }
        }
        xml.end().end();
    }

    private List<String> inputs() {
        return Stream.concat(
                        pack.events().stream()
                                .flatMap(event -> event.fields().stream())
                                .map(Field::name),
                        pack.parameters().stream().map(Parameter::name))
                .distinct()
                .toList();
    }

    private static int x(int input) {
        return input % A_ROW * STEP_X;
    }

    private static int y(int input) {
        return INPUTS_FROM + input / A_ROW * STEP_Y;
    }

    private static void shape(XmlText xml, String element, int x, int y, int height) {
        xml.begin("dmndi:DMNShape", "id", "shape_" + element, "dmnElementRef", element);
        xml.empty("dc:Bounds", "height", "" + height, "width", "" + WIDTH, "x", "" + x, "y", "" + y);
        xml.end();
    }

    private static void point(XmlText xml, int x, int y) {
        xml.empty("di:waypoint", "x", "" + x, "y", "" + y);
    }
}
