package org.gangmu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.statement.Figure;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;

class SheetReadingTest {
    private static final Period MARCH = Period.month(2024, 3);

    /** The text of a workbook of one sheet, as Gangmu reads workbooks. */
    private static SourceText book(String... rows) {
        var chars = new StringBuilder();
        List<SourceText.Page> pages = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            pages.add(new SourceText.Page("月报!" + (i + 1), chars.length()));
            chars.append(rows[i]).append('\n');
        }
        return SourceText.of("3月.xlsx", chars.toString(), pages);
    }

    private static final String[] HEAD = {"2024年1-3月云溪区主要经济指标", "指标名称\t计量单位\t本月\t累计\t累计比上年同期增长(%)"};

    private static SourceText month(String... rows) {
        var all = new ArrayList<>(List.of(HEAD));
        all.addAll(List.of(rows));
        return book(all.toArray(String[]::new));
    }

    private static SheetReading read(SourceText text, Map<String, String> rows) {
        Grid grid = Grid.of(text);
        SheetMapping mapping = MappingProposal.of(grid).orElseThrow().withRows(rows);
        return SheetReading.of(grid, mapping, "sha256:aa", MARCH);
    }

    @Test
    void theHeadingsProposeTheMappingAndItIsKeptAsText() {
        Grid grid = Grid.of(month("地区生产总值*\t亿元\t—\t131.2\t5.7", "一般公共预算收入\t万元\t31,200\t95600\t-6.2"));
        SheetMapping mapping = MappingProposal.of(grid).orElseThrow();
        assertThat(mapping.names()).isZero();
        assertThat(mapping.units()).isEqualTo(1);
        assertThat(mapping.columns())
                .containsEntry(2, Meaning.MONTH)
                .containsEntry(3, Meaning.CUMULATED)
                .containsEntry(4, Meaning.CUMULATED_GROWTH);
        assertThat(MappingProposal.month(grid, mapping)).isEqualTo(MARCH);
        SheetMapping withRow = mapping.withRows(Map.of("某数", "gdp"));
        assertThat(SheetMapping.parse(withRow.text())).isEqualTo(withRow);
    }

    @Test
    void everyFigureRestsOnItsCell() {
        SourceText text = month("地区生产总值*\t亿元\t—\t131.2\t5.7", "一般公共预算收入\t万元\t31,200\t95600\t-6.2");
        SheetReading reading = read(text, Map.of());
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.figures())
                .extracting(figure -> figure.indicator() + " " + figure.value() + figure.unit() + " " + figure.period())
                .containsExactly(
                        "地区生产总值 131.2亿元 2024-01..2024-03",
                        "地区生产总值 5.7% 2024-01..2024-03",
                        "一般公共预算收入 31200万元 2024-03",
                        "一般公共预算收入 95600万元 2024-01..2024-03",
                        "一般公共预算收入 -6.2% 2024-01..2024-03");
        for (Figure figure : reading.figures()) {
            String there = text.slice(figure.numberStart(), figure.span().end());
            assertThat(there.replace(",", "")).isEqualTo(figure.value().toPlainString());
        }
        assertThat(reading.figures().get(1).measure()).isEqualTo(Measure.GROWTH);
    }

    @Test
    void oneFaultNamesItsCellAndNothingIsHidden() {
        SheetReading reading = read(
                month(
                        "地区生产总值\t亿元\t—\t131.2\t五点七",
                        "云雾指数\t点\t3\t9\t1",
                        "社会消费品零售总额\t公里\t\t49.0\t",
                        "\t\t\t12\t",
                        "进出口总额\t亿元\t\t12.5\t3",
                        "外贸进出口总额\t亿元\t\t12.6\t3"),
                Map.of());
        assertThat(reading.faults())
                .extracting(fault -> fault.address() + " " + fault.unknown())
                .containsExactly("E3 false", "A4 true", "B5 false", "A6 false", "A8 true");
        assertThat(reading.faults().get(0).chinese()).contains("五点七");
        assertThat(reading.faults().get(1).chinese()).contains("云雾指数");
        assertThat(reading.faults().get(2).chinese()).contains("公里", "亿元");
        assertThat(reading.good()).containsExactly("进出口总额");
    }

    @Test
    void whatIsChosenForARowHoldsAndWhatIsSkippedIsLeftOut() {
        SourceText text = month("本地总产出\t亿元\t\t131.2\t5.7", "云雾指数\t点\t3\t9\t1", "注：带*的为季度数");
        assertThat(MappingProposal.of(Grid.of(text))).isEmpty();
        SourceText more = month("地区生产总值\t亿元\t\t130\t", "本地零售\t亿元\t\t49.0\t", "云雾指数\t点\t3\t9\t1", "注：带*的为季度数");
        SheetReading reading = read(more, Map.of("本地零售", "社会消费品零售总额", "云雾指数", SheetMapping.SKIPPED));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.skipped()).containsExactly("云雾指数");
        assertThat(reading.figures()).extracting(Figure::indicator).contains("社会消费品零售总额");
    }

    @Test
    void theShapeIsThatOfTheHeadingsWhateverTheMonth() {
        String march = SheetMapping.shape(Grid.of(month("地区生产总值\t亿元\t\t131.2\t5.7")));
        String april = SheetMapping.shape(
                Grid.of(book("2024年1-4月云溪区主要经济指标", HEAD[1], "固定资产投资\t%\t\t\t4.1", "地区生产总值\t亿元\t\t180\t5.5")));
        assertThat(april).isEqualTo(march);
        assertThat(SheetMapping.shape(Grid.of(book("2024年1-4月", "指标\t单位\t增速", "地区生产总值\t亿元\t5"))))
                .isNotEqualTo(march);
    }

    @Test
    void headingsOverSeveralColumnsAndUnitsInNamesAreUnderstood() {
        SourceText text = book(
                "2024年一季度",
                "指标\t1-3月\t\t序号",
                "\t总量\t同比增速(%)\t",
                "其中：限额以上零售额（亿元）\t17.3\t10.2\t1",
                "社会消费品零售总额（亿元）\t49.0\t11.6\t2");
        Grid grid = Grid.of(text);
        SheetMapping mapping = MappingProposal.of(grid).orElseThrow();
        assertThat(mapping.columns())
                .containsEntry(1, Meaning.CUMULATED)
                .containsEntry(2, Meaning.CUMULATED_GROWTH)
                .containsEntry(3, Meaning.IGNORED);
        assertThat(MappingProposal.month(grid, mapping)).isEqualTo(MARCH);
        assertThat(Grid.column(27)).isEqualTo("AB");
    }
}
