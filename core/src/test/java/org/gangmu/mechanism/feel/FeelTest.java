package org.gangmu.mechanism.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelTest {
    private static final Map<String, Object> SCOPE =
            Map.of("deaths", new BigDecimal("2"), "街道", "云台街道", "limit", new BigDecimal("30"));

    private static Object value(String text) {
        return Formula.parse(text).value(SCOPE);
    }

    @Test
    void formulasAreCalculated() {
        assertThat(value("deaths * (limit - 5) / 4")).isEqualTo(new BigDecimal("12.5"));
        assertThat(value("\"到\" + 街道 + \"报到\"")).isEqualTo("到云台街道报到");
        assertThat(value("if planned = null then deaths else planned")).isEqualTo(new BigDecimal("2"));
        assertThat(value("deaths > 1 and limit <= 30 or false")).isEqualTo(true);
        assertThat(value("[\"甲\", 街道]")).isEqualTo(List.of("甲", "云台街道"));
        assertThat(value("-deaths + 3")).isEqualTo(new BigDecimal("1"));
        assertThat(value("\"一\\\"二\\\"\"")).isEqualTo("一\"二\"");
    }

    @Test
    void whatCannotBeToldIsNull() {
        assertThat(value("planned + 1")).isNull();
        assertThat(value("deaths / 0")).isNull();
        assertThat(value("deaths + \"人\"")).isNull();
        assertThat(value("街道 > 3")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-            | 7    | true",
                "2            | 2.0  | true",
                "2            | 3    | false",
                ">= 2         | 2    | true",
                "< 2          | 2    | false",
                "[10..30]     | 30   | true",
                "[10..30)     | 30   | false",
                "]10..30[     | 10   | false",
                "(10..30]     | 30   | true",
                "1, 2, > 5    | 6    | true",
                "1, 2, > 5    | 4    | false",
                "not(1, 2)    | 2    | false",
                "not(1, 2)    | 3    | true",
                "[1, 2, 3]    | 2    | true",
                "< deaths     | 1.5  | true",
                "[deaths..30] | 2    | true",
                "!= 4         | 4    | false"
            })
    void cellsTestNumbers(String cell, BigDecimal input, boolean passes) {
        assertThat(UnaryTests.parse(cell).passes(input, SCOPE)).isEqualTo(passes);
    }

    @Test
    void cellsTestTextsTruthAndAbsence() {
        assertThat(UnaryTests.parse("\"红\", \"黄\"").passes("黄", SCOPE)).isTrue();
        assertThat(UnaryTests.parse("not(\"红\")").passes("黄", SCOPE)).isTrue();
        assertThat(UnaryTests.parse("true").passes(false, SCOPE)).isFalse();
        assertThat(UnaryTests.parse("null").passes(null, SCOPE)).isTrue();
        assertThat(UnaryTests.parse("not(null)").passes("x", SCOPE)).isTrue();
        assertThat(UnaryTests.parse("> 3").passes(null, SCOPE)).isNull();
        assertThat(UnaryTests.parse("date(\"2021-05-06\")").passes(java.time.LocalDate.of(2021, 5, 6), SCOPE))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "[1..",
                "[1..3",
                "1,",
                "not(1",
                "\"红",
                "“红”",
                "deaths > 2",
                "1 2",
                "sum(1)",
                "@x",
                "1..3",
                "date(\"2021-02-30\")",
                "",
                "not",
                "\"\\q\"",
                "a.b",
                "for x in y"
            })
    void aMalformedCellIsRefusedWithItsText(String cell) {
        assertThatThrownBy(() -> UnaryTests.parse(cell))
                .isInstanceOf(FeelFault.class)
                .hasMessageStartingWith("“" + cell.strip() + "”");
    }

    @Test
    void hostileCellsAreRefusedAtOnce() {
        assertThatThrownBy(() -> Formula.parse("(".repeat(3000))).isInstanceOf(FeelFault.class);
        assertThatThrownBy(() -> UnaryTests.parse("[".repeat(3000))).isInstanceOf(FeelFault.class);
        assertThatThrownBy(() -> Formula.parse("-".repeat(3000) + "1")).isInstanceOf(FeelFault.class);
        assertThatThrownBy(() -> Formula.parse("if ".repeat(900))).isInstanceOf(FeelFault.class);
        assertThatThrownBy(() -> Formula.parse("x".repeat(5000))).hasMessageContaining("4000");
        assertThat(Formula.parse("1" + "+1".repeat(1500)).value(new HashMap<>()))
                .isEqualTo(new BigDecimal("1501"));
    }

    @Test
    void namesAreTold() {
        assertThat(Formula.parse("if a = null then b * 2 else [c, \"d\"]").names())
                .containsExactly("a", "b", "c");
        assertThat(UnaryTests.parse("[low..high), > 3").names()).containsExactly("low", "high");
    }
}
