package org.gangmu.mechanism.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URL;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.gangmu.calendar.WorkingDays;
import org.gangmu.mechanism.Decider;
import org.gangmu.mechanism.Decision;
import org.gangmu.mechanism.EventReading;
import org.gangmu.mechanism.HitPolicy;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.UnusableMechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DmnTest {
    /** As a modeller of another house writes it: DMN 1.3, names with spaces, no ids of ours. */
    private static final String FOREIGN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="dish" name="Dish" namespace="http://camunda.org/schema/1.0/dmn">
              <inputData id="guests" name="Guest Count"><variable name="Guest Count" typeRef="number"/></inputData>
              <decision id="dish-decision" name="Dish Decision">
                <informationRequirement><requiredInput href="#guests"/></informationRequirement>
                <decisionTable id="dt" hitPolicy="UNIQUE">
                  <input id="i1" label="Season"><inputExpression typeRef="string"><text>season</text></inputExpression>
                    <inputValues><text>"Winter","Summer"</text></inputValues></input>
                  <input id="i2"><inputExpression typeRef="integer"><text>Guest Count</text></inputExpression></input>
                  <output id="o1" label="Dish" name="dish" typeRef="string"/>
                  <rule id="r1"><description>stew keeps warm</description>
                    <inputEntry><text>"Winter"</text></inputEntry><inputEntry><text>&lt;= 8</text></inputEntry>
                    <outputEntry><text>"Stew"</text></outputEntry></rule>
                  <rule id="r2"><inputEntry><text></text></inputEntry><inputEntry><text>&gt; 8</text></inputEntry>
                    <outputEntry><text>"Rice"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    static Stream<String> shipped() {
        return ShippedPacks.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenIsReadAgainAndWrittenTheSame(String id) {
        String file = ShippedPacks.findFile(id).orElseThrow();
        Pack pack = Dmn.read(file);
        assertThat(Dmn.write(pack)).isEqualTo(file);
        assertThat(Dmn.read(Dmn.write(pack))).isEqualTo(pack);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theFileIsValidByTheSchemaOfTheStandard(String id) throws Exception {
        URL schema = Thread.currentThread()
                .getContextClassLoader()
                .getResource("org/camunda/bpm/model/dmn/schema/DMN13.xsd");
        assertThat(schema).isNotNull();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(
                        new StringReader(ShippedPacks.findFile(id).orElseThrow())));
    }

    @Test
    void aPlainTableOfAnotherToolIsReadAndDecided() {
        Pack pack = Dmn.read(FOREIGN);
        assertThat(pack.findTable("dish-decision").orElseThrow().policy()).isEqualTo(HitPolicy.UNIQUE);
        assertThat(pack.findEvent("dish-decision")
                        .orElseThrow()
                        .findField("season")
                        .orElseThrow()
                        .choices())
                .containsExactly("Winter", "Summer");
        Decision decision = new Decider(WorkingDays.standard())
                .decide(
                        pack,
                        Map.of(),
                        EventReading.of(
                                        pack,
                                        Map.of(
                                                "type",
                                                "dish-decision",
                                                "season",
                                                "Winter",
                                                "Guest_Count",
                                                8,
                                                "at",
                                                "2024-01-01T12:00"))
                                .event());
        assertThat(decision.outcomes().get(0).values()).isEqualTo(Map.of("dish", "Stew"));
        assertThat(decision.outcomes().get(0).clauses().get(0).quote()).isEqualTo("stew keeps warm");
        assertThat(Dmn.read(Dmn.write(pack))).isEqualTo(pack);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hitPolicy=\"UNIQUE\" | hitPolicy=\"PRIORITY\" | table dish-decision: the hit policy PRIORITY is not executed",
                "hitPolicy=\"UNIQUE\" | hitPolicy=\"COLLECT\" aggregation=\"SUM\" | the aggregation SUM is not executed",
                "&gt; 8 | &gt; sum(8) | table dish-decision, row 2, column Guest Count: “> sum(8)”: the function “sum”",
                "&gt; 8 | &gt; | table dish-decision, row 2, column Guest Count: “>”: something is missing",
                "&lt;= 8 | &lt;= 9 | rows 1 and 2 can apply together",
                "<text>\"Rice\"</text> | <text>Rice</text> | table dish-decision, row 2, column Dish: “Rice” is neither",
                "typeRef=\"integer\" | typeRef=\"dateTime\" | “Guest Count” is of type dateTime",
                "<inputEntry><text>\"Winter\"</text></inputEntry> | <inputEntry expressionLanguage=\"javascript\"><text>\"Winter\"</text></inputEntry> | row 1, column Season: the language javascript",
                "#guests\"/> | #guests\"/></informationRequirement><informationRequirement><requiredDecision href=\"#x\"/> | needs the result of #x",
                "<outputEntry><text>\"Rice\"</text></outputEntry> | `` | row 2: has 2 conditions and 0 results",
                "/20191111/ | /20151101/ | the file is no DMN 1.2 to 1.5"
            })
    void whatCannotBeExecutedIsRefusedByTheNameOfItsCell(String old, String other, String message) {
        assertThat(FOREIGN).contains(old);
        assertThatThrownBy(() -> Dmn.read(FOREIGN.replace(old, other)))
                .isInstanceOf(UnusableMechanism.class)
                .hasMessageContaining(message);
    }

    @Test
    void aFileThatReachesOutIsRefused() {
        String reaching = FOREIGN.replace(
                        "encoding=\"UTF-8\"?>",
                        "encoding=\"UTF-8\"?><!DOCTYPE definitions [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                .replace("stew keeps warm", "&x;");
        assertThatThrownBy(() -> Dmn.read(reaching))
                .isInstanceOf(UnusableMechanism.class)
                .hasMessageContaining("no XML that can be read")
                .hasMessageContaining("DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not xml", "<a/>", "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>"})
    void whatIsNoDmnIsRefused(String text) {
        assertThatThrownBy(() -> Dmn.read(text)).isInstanceOf(UnusableMechanism.class);
    }

    @Test
    void aCellWithEveryTroublesomeCharacterComesBack() {
        Pack pack = Dmn.read(FOREIGN.replace("stew keeps warm", "&lt;甲&gt; &amp; “乙” 𠮷"));
        assertThat(Dmn.read(Dmn.write(pack)).clauses().get(0).quote()).isEqualTo("<甲> & “乙” 𠮷");
    }
}
