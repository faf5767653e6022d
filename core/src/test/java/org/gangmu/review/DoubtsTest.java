package org.gangmu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.document.Span;
import org.gangmu.judge.Finding;
import org.gangmu.judge.FindingRule;
import org.gangmu.judge.Outcome;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.statement.Figure;
import org.gangmu.statement.TaskClause;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    private static Figure figure(String indicator, String unit, String quote, Period period) {
        return new Figure(
                new Span("sha256:aa", 10, 40),
                20,
                quote,
                indicator,
                new BigDecimal("600.6"),
                null,
                unit,
                Measure.LEVEL,
                Bound.EQ,
                Status.ACTUAL,
                period,
                List.of(),
                false,
                "level");
    }

    private static final Figure SOUND = figure("地区生产总值", "亿元", "2023年地区生产总值600.6亿元", Period.year(2023));

    @Test
    void whatIsReadPlainlyIsNotDoubtful() {
        assertThat(Doubts.by(List.of()).of(SOUND)).isEmpty();
    }

    @Test
    void eachDoubtIsToldAndTheHeaviestComesFirst() {
        Doubts doubts = Doubts.by(List.of());
        assertThat(doubts.of(figure("地区生产总值", "亿元", "地区生产总值600.6亿元", Period.year(2023))))
                .containsExactly(Doubt.INHERITED_PERIOD);
        assertThat(doubts.of(figure("地区生产总值", "公里", "2023年地区生产总值600.6公里", Period.year(2023))))
                .containsExactly(Doubt.ODD_UNIT);
        assertThat(doubts.of(figure("云朵密度", "朵每格", "云朵密度600.6", Period.UNKNOWN)))
                .containsExactly(Doubt.NO_PERIOD, Doubt.UNKNOWN_UNIT, Doubt.UNKNOWN_INDICATOR);
        Finding contradiction = new Finding("k", FindingRule.SUM, Outcome.CONTRADICTS, "", "", "", "", List.of(SOUND));
        List<Doubt> contradicted = Doubts.by(List.of(contradiction)).of(SOUND);
        assertThat(contradicted).containsExactly(Doubt.CONTRADICTED);
        assertThat(Doubts.weight(contradicted)).isGreaterThanOrEqualTo(Doubts.BY_HAND);
        Finding holds = new Finding("k", FindingRule.SUM, Outcome.HOLDS, "", "", "", "", List.of(SOUND));
        assertThat(Doubts.by(List.of(holds)).of(SOUND)).isEmpty();
    }

    @Test
    void aTaskWithoutAgencyIsDoubtful() {
        Doubts doubts = Doubts.by(List.of());
        assertThat(doubts.of(task(List.of()))).containsExactly(Doubt.NO_AGENCY);
        assertThat(doubts.of(task(List.of("区财政局")))).isEmpty();
        assertThat(doubts.of(task(List.of("星云观测者")))).containsExactly(Doubt.UNKNOWN_AGENCY);
    }

    private static TaskClause task(List<String> agencies) {
        return new TaskClause(
                new Span("sha256:aa", 0, 9), "方案", List.of(), "1", "新建", "新建", List.of(), agencies, null, "numbered");
    }

    private static Corrected corrected(Figure read, Figure right) {
        return new Corrected(read, right, "2023年 形成云朵产值\n600.6亿元", "名称读长了", "reviewer");
    }

    @Test
    void correctionsBecomeLinesOfTheLexicons() {
        Figure longer = figure("形成地区生产总值", "亿元", "", Period.year(2023));
        String file = LexiconProposals.of(List.of(corrected(longer, SOUND)));
        assertThat(file)
                .contains("## reading/figures.txt", "[lead]\n形成", "# 2023年 形成云朵产值 600.6亿元", "# reviewer: 名称读长了");
        String tail = LexiconProposals.of(List.of(corrected(figure("地区生产总值初步", "亿元", "", Period.year(2023)), SOUND)));
        assertThat(tail).contains("[tail]\n初步");
        String alias = LexiconProposals.of(List.of(corrected(figure("本地总产出", "亿元", "", Period.year(2023)), SOUND)));
        String gdp = alias.lines()
                .filter(line -> line.startsWith("gdp\t"))
                .findFirst()
                .orElseThrow();
        assertThat(gdp.split("\t")).hasSize(10);
        assertThat(gdp).endsWith(" 本地总产出");
        assertThat(Catalogue.standard().findById("gdp").orElseThrow().aliases()).allMatch(gdp::contains);
        String unit = LexiconProposals.of(List.of(corrected(SOUND, figure("地区生产总值", "朵每格", "", Period.year(2023)))));
        assertThat(unit).contains("## lexical/units.txt", "[unit]\n朵每格");
        String rejected = LexiconProposals.of(List.of(new Corrected(SOUND, null, "句", "不是数据", "reviewer")));
        assertThat(rejected).contains("## cases", "rule level: nothing is stated here");
        String period = LexiconProposals.of(List.of(corrected(SOUND, figure("地区生产总值", "亿元", "", Period.year(2022)))));
        assertThat(period).contains("2023 → 地区生产总值 600.6亿元 level eq actual 2022");
    }
}
