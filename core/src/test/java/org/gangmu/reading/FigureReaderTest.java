package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.statement.Figure;
import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sentence is read within a plan report of January 2023: the year reviewed is 2022, the year planned 2023. */
class FigureReaderTest {
    private static final String HEAD =
            "关于云溪区2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n" + "——2023年1月10日在云溪区第十届人民代表大会第二次会议上\n各位代表：\n";
    private static final String REVIEW = HEAD + "一、2022年国民经济和社会发展计划执行情况\n";
    private static final String PLAN = HEAD + "二、2023年国民经济和社会发展的主要目标\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "地区生产总值完成559.2亿元，增长5.9%。 | 地区生产总值 559.2 亿元 level eq; 地区生产总值 5.9 % growth eq",
                "规模以上工业增加值下降14.7%。 | 规模以上工业增加值 -14.7 % growth eq",
                "税收贡献率提升至25%。 | 税收贡献率 25 % level eq",
                "空气质量优良率达到62%，提高10.5个百分点。 | 空气质量优良率 62 % level eq; 空气质量优良率 10.5 个百分点 change eq",
                "完成年度计划的110.5%。 | _ 110.5 % progress eq",
                "政策惠及商户3400余家。 | 政策惠及商户 3400 家 level ge",
                "城镇登记失业率控制在3.5%以内。 | 城镇登记失业率 3.5 % level le",
                "新建24处基础教育设施。 | 新建基础教育设施 24 处 level eq",
                "153个区级重点项目开工率达94.5%。 | 区级重点项目 153 个 level eq; 区级重点项目开工率 94.5 % level eq",
                "新建小型足球场5处、篮球场4处。 | 新建小型足球场 5 处 level eq; 新建篮球场 4 处 level eq",
                "存、贷款余额分别达到721.5亿元、655.8亿元，分别增长9.2%、13.4%。 | 存款余额 721.5 亿元 level eq;"
                        + " 贷款余额 655.8 亿元 level eq; 存款余额 9.2 % growth eq; 贷款余额 13.4 % growth eq",
                "培育1-2个示范街道。 | 示范街道 1..2 个 level range",
                "压减一般性支出0.62亿元。 | 一般性支出 -0.62 亿元 change eq",
                "三次产业结构为0.34∶29.22∶70.44。 | 三次产业结构第一产业 0.34 % level eq; 三次产业结构第二产业 29.22 % level eq;"
                        + " 三次产业结构第三产业 70.44 % level eq",
                "全省排名第33位。 | 全省排名 33 位 rank eq",
            })
    void sentencesAreReadAsACarefulPersonReadsThem(String sentence, String expected) {
        assertThat(told(REVIEW + sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "新建5G基站。",
        "以“1+467”工作体系为统领。",
        "轨道交通2号线开工。",
        "引进世界500强企业。",
        "打造15分钟社区生活圈。",
        "实施三年行动，开展100周年庆祝。",
        "完善12345热线。",
        "云政发〔2022〕5号印发。",
        "京台高速G104改造。",
        "亿元以上项目进展顺利，5000万元以上项目开工。"
    })
    void numbersThatAreNamesAreNoFigures(String sentence) {
        assertThat(told(REVIEW + sentence)).isEmpty();
    }

    @Test
    void figuresOfTheReviewAreActualAndThoseOfThePlanAreTargets() {
        Figure actual = figures(REVIEW + "固定资产投资增长8.6%。").get(0);
        Figure target = figures(PLAN + "固定资产投资增长8.6%。").get(0);
        assertThat(actual.status() + " " + actual.period()).isEqualTo("ACTUAL 2022");
        assertThat(target.status() + " " + target.period()).isEqualTo("TARGET 2023");
    }

    @Test
    void expectedFiguresOfTheReviewAreEstimates() {
        assertThat(figures(REVIEW + "预计地区生产总值增长5.5%左右，进出口总额增长25%以上。"))
                .extracting(figure -> figure.status().code())
                .containsExactly("estimate", "estimate");
    }

    @Test
    void explicitYearsBeatTheSection() {
        assertThat(figures(REVIEW + "地区生产总值由2015年的387亿元增长到2020年的624.3亿元。"))
                .extracting(figure -> figure.period().toString())
                .containsExactly("2015", "2020");
    }

    @Test
    void everyFigureQuotesTheCharactersAtItsSpan() {
        String text = REVIEW + "地区生产总\n值完成 559.2 亿\n元，增长 5.9%。\n- 3 -\n固定资产投资增长 8.6%。";
        for (Figure figure : figures(text)) {
            String span = text.substring(figure.span().start(), figure.span().end());
            assertThat(span.replaceAll("\\s", "")).isEqualTo(figure.quote().replaceAll("\\s", ""));
            assertThat(text.substring(figure.numberStart()))
                    .startsWith(figure.value().abs().toPlainString());
        }
    }

    private static String told(String text) {
        return figures(text).stream()
                .map(f -> (f.indicator().isEmpty() ? "_" : f.indicator()) + " " + f.valueText() + " " + f.unit() + " "
                        + f.measure().code() + " " + f.bound().code())
                .collect(Collectors.joining("; "));
    }

    private static List<Figure> figures(String text) {
        return Reader.standard().read(SourceText.of("report.txt", text)).list(Figure.class);
    }
}
