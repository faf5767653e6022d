package org.gangmu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishUnitTest {
    @ParameterizedTest
    @CsvSource({
        "亿元, hundred million yuan",
        "万亿元, trillion yuan",
        "万人, ten thousand people",
        "%, %",
        "家, ''",
        "万件, ten thousand",
        "元/人, yuan per person",
        "件/万人, per ten thousand people",
        "吨标准煤/万元, t of standard coal per ten thousand yuan",
        "微克/立方米, µg/m³",
        "个百分点, percentage points",
        "千瓦时/平方米, kWh per m²",
        "咖, 咖",
    })
    void saysUnitsInEnglish(String symbol, String english) {
        assertThat(EnglishUnit.of(symbol)).isEqualTo(english);
    }
}
