package org.gangmu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @ValueSource(strings = {"2022", "2016-2020", "2021-03", "2021-01..2021-03", "2020-12..2021-02", "?"})
    void printingIsTheInverseOfParsing(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @Test
    void whatIsNoPeriodIsRefusedWithWhatToWrite() {
        assertThatThrownBy(() -> Period.parse("Q1"))
                .hasMessageContaining("Q1")
                .hasMessageContaining("2021-01..2021-03");
    }

    @Test
    void periodsAreOrderedByTheirEnd() {
        assertThat(Period.parse("2021-03")).isLessThan(Period.parse("2021"));
        assertThat(Period.parse("2021-12")).isGreaterThan(Period.parse("2021"));
    }
}
