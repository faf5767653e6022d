package org.gangmu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureUnitTest {
    @ParameterizedTest
    @CsvSource({
        "10.8, 万人, 人, 108000",
        "446200, 万元, 亿元, 44.62",
        "1.3, 万亿元, 亿元, 13000",
        "4800, 万美元, 亿美元, 0.48",
        "3, 万亩, 亩, 30000",
        "1.5, 公顷, 平方米, 15000",
        "2, 平方公里, 公顷, 200",
        "12.6, 万家, 万户, 12.6",
        "5, ‰, %, 0.5",
        "3.2, 亿千瓦时, 万千瓦时, 32000",
        "2, 万元/人, 元/人, 20000",
    })
    void convertsWithinADimension(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(unit(from).convert(value, unit(to))).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"亿元, 亿美元", "人, 个", "%, 个百分点", "平方米, 亩/人", "元/人, 元/亩", "吨, 吨标准煤"})
    void neverConvertsAcrossDimensions(String from, String to) {
        assertThat(unit(from).convertsTo(unit(to))).isFalse();
        assertThatThrownBy(() -> unit(from).convert(BigDecimal.ONE, unit(to))).hasMessageContaining("does not convert");
    }

    @Test
    void anUnknownWordIsNoUnit() {
        assertThat(MeasureUnit.find("梦想")).isEmpty();
        assertThat(MeasureUnit.find("")).isEmpty();
        assertThat(MeasureUnit.find("万")).isEmpty();
    }

    @Test
    void everyWordOfTheDataFileIsFound() throws IOException {
        for (String line : lines()) {
            for (String word : line.split("\t")[2].split(" ")) {
                assertThat(MeasureUnit.find(word)).as(word).isPresent();
                assertThat(unit(word).dimension().name()).as(word).isEqualTo(line.split("\t")[0]);
            }
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream data = MeasureUnit.class.getResourceAsStream("units.tsv")) {
            String text = new String(data.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    private static MeasureUnit unit(String symbol) {
        return MeasureUnit.find(symbol).orElseThrow();
    }
}
