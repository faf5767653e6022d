package org.gangmu.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"12亿元, 120000", "1.85 亿元, 18500", "3500万元, 3500", "'3,500', 3500", "500000元, 50", "0, 0"})
    void amountsAreToldIn10000Yuan(String text, BigDecimal wan) {
        assertThat(Money.read(text).refusal()).isNull();
        assertThat(Money.read(text).wan()).isEqualByComparingTo(wan);
    }

    @ParameterizedTest
    @CsvSource({"36亩, wrong_unit", "3亿美元, wrong_unit", "十二亿, not_money", "-5万元, negative", "3600000000, implausible"})
    void whatCannotBeAProjectsMoneyIsRefused(String text, String code) {
        Money money = Money.read(text);
        assertThat(money.wan()).isNull();
        assertThat(Objects.requireNonNull(money.refusal()).code()).isEqualTo(code);
    }

    @Test
    void yuanWrittenFor10000YuanAreGuessed() {
        assertThat(Objects.requireNonNull(Money.read("3600000000").refusal()).chinese())
                .contains("应为 36亿元");
    }

    @Test
    void nothingIsNoAmountAndNoError() {
        assertThat(Money.read(" ")).isEqualTo(new Money(null, null));
    }

    @Test
    void amountsPrintAsTheyAreRead() {
        assertThat(Money.print(new BigDecimal("185000"))).isEqualTo("18.5亿元");
        assertThat(Money.print(new BigDecimal("3500.0"))).isEqualTo("3500万元");
    }
}
