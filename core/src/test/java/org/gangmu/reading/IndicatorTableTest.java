package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.reading.IndicatorTable.Cell;
import org.gangmu.reading.IndicatorTable.Content;
import org.gangmu.reading.IndicatorTable.Meaning;
import org.gangmu.reading.IndicatorTable.Nature;
import org.gangmu.reading.IndicatorTable.Row;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {
    private static final String FLATTENED = """
            到2025年，森林覆盖率稳定在34%左右。

            表 1 “十四五”时期经济社会发展主要指标

            类别 序号 指标名称
            2020年
            完成

            2025年
            目标

            年均增长

            （%）
            指标属性

            综
            合
            实
            力

            1 地区生产总值（亿元） 1059.6 1486.1 7 预期性
            2 固定资产投资（亿元） - - 10 预期性

            - 8 -

            生态
            品质

            3 单位地区生产总值能耗降低（%） [26]

            完成市

            下达任务

            - 约束性

            4 空气质量优良天数比率（%） 63.7 - 约束性
            5 森林覆盖率（%） 30.1 34 - 约束性
            6 每千人口拥有执业（助理）医师（人） 7.3 7.6 - 预期性

            注：①预期性指标是政府期望的发展目标。②加“[]”指标为五年累计。
            民生改善取得新的更大突破。
            """;

    @Test
    void aTableFlattenedByExtractionGetsItsRowsBack() {
        IndicatorTable table = only(FLATTENED);
        assertThat(table.title()).isEqualTo("表1“十四五”时期经济社会发展主要指标");
        assertThat(table.planYears()).isEqualTo(Period.years(2021, 2025));
        assertThat(table.columns())
                .containsExactly(
                        new IndicatorTable.Column(Meaning.LEVEL, Period.year(2020), Status.ACTUAL),
                        new IndicatorTable.Column(Meaning.LEVEL, Period.year(2025), Status.TARGET),
                        new IndicatorTable.Column(Meaning.GROWTH, Period.years(2021, 2025), Status.TARGET));
        assertThat(table.rows())
                .extracting(Row::name)
                .containsExactly("地区生产总值", "固定资产投资", "单位地区生产总值能耗降低", "空气质量优良天数比率", "森林覆盖率", "每千人口拥有执业（助理）医师");
        assertThat(table.rows()).extracting(Row::group).containsExactly("综合实力", "综合实力", "生态品质", "生态品质", "生态品质", "生态品质");
        assertThat(table.rows()).extracting(Row::unit).containsExactly("亿元", "亿元", "%", "%", "%", "人");
    }

    @Test
    void everyNumberStandsWhereItsCellSays() {
        SourceText text = SourceText.of("t", FLATTENED);
        for (Row row : only(FLATTENED).rows()) {
            assertThat(text.slice(row.nameStart(), row.nameEnd())).isEqualTo(row.name());
            for (Cell cell : row.cells()) {
                if (cell.value() != null) {
                    String printed = cell.value().toPlainString();
                    assertThat(text.slice(cell.numberStart(), cell.numberStart() + printed.length()))
                            .isEqualTo(printed);
                }
            }
        }
    }

    @Test
    void aMergedCellHoldsForEveryRowItSpans() {
        List<Row> rows = only(FLATTENED).rows();
        Cell told = rows.get(2).findLevel(Status.TARGET).orElseThrow();
        Cell inherited = rows.get(3).findLevel(Status.TARGET).orElseThrow();
        assertThat(told.content()).isEqualTo(Content.REFERENCE);
        assertThat(told.text()).isEqualTo("完成市下达任务");
        assertThat(inherited).isEqualTo(told);
        assertThat(rows.get(4).findLevel(Status.TARGET).orElseThrow().text()).isEqualTo("34");
        assertThat(rows.get(2).nature()).isEqualTo(Nature.BINDING);
        assertThat(rows.get(2).findLevel(Status.ACTUAL).orElseThrow().cumulated())
                .isTrue();
    }

    @Test
    void sumsInTheColumnOfGrowthAndWishesBesideANumberAreUnderstood() {
        IndicatorTable table =
                only("""
                专栏1 “十四五”时期经济社会发展主要指标
                类别 指标 2020年 2025年 年均增速（%）
                [累计] 属性
                创新驱动
                4.全社会研发经费投入增长（%） — — ＞7、力争投入强度高于“十三五”时期实际 预期性
                5.城镇调查失业率（%） 5.2 — ＜5.5 预期性
                6.单位GDP能源消耗降低（%） — — 〔13.5〕 约束性
                """.replace("4.全", "1.全").replace("5.城", "2.城").replace("6.单", "3.单"));
        assertThat(table.columns()).hasSize(3);
        assertThat(table.rows().get(0).findGrowth().orElseThrow().bound()).isEqualTo(Bound.GE);
        assertThat(table.rows().get(1).findGrowth().orElseThrow().bound()).isEqualTo(Bound.LE);
        assertThat(table.rows().get(2).findGrowth().orElseThrow().cumulated()).isTrue();
    }

    @Test
    void aTableWithoutSerialNumbersAndWithAColumnOfUnitsIsRead() {
        IndicatorTable table = only("""
                “十四五”经济社会发展主要指标表
                指标名称 单位 2020年实际 2025年目标 年均增长（%） 属性
                一、经济发展
                地区生产总值 亿元 612.4 858.9 7 预期性
                城镇登记失业率（%） 2.9 3.5以内 — 预期性
                二、绿色生态
                PM2.5平均浓度 微克/立方米 48 ≤ 40 - 约束性
                """);
        assertThat(table.rows()).extracting(Row::name).containsExactly("地区生产总值", "城镇登记失业率", "PM2.5平均浓度");
        assertThat(table.rows()).extracting(Row::unit).containsExactly("亿元", "%", "微克/立方米");
        assertThat(table.rows()).extracting(Row::group).containsExactly("经济发展", "经济发展", "绿色生态");
        assertThat(table.rows().get(2).findLevel(Status.TARGET).orElseThrow().bound())
                .isEqualTo(Bound.LE);
    }

    @Test
    void proseHasNoTable() {
        String prose = "主要指标完成情况良好。2020年地区生产总值1059.6亿元，增长7%。\n指标属性为预期性。\n";
        assertThat(IndicatorTable.findAll(SourceText.of("t", prose), 0, prose.length()))
                .isEmpty();
        assertThat(IndicatorTable.findAll(SourceText.of("t", ""), 0, 0)).isEmpty();
    }

    private static IndicatorTable only(String chars) {
        SourceText text = SourceText.of("t", chars);
        List<IndicatorTable> tables = IndicatorTable.findAll(text, 0, text.length());
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }
}
