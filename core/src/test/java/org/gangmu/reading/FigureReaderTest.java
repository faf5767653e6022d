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
                "食品、药品抽检合格率分别超98.5%和99%。 | 食品抽检合格率 98.5 % level ge; 药品抽检合格率 99 % level ge",
                "苹果、食用菌、中药材产量分别增长3.4%、6.8%、13.7%。 | 苹果产量 3.4 % growth eq; 食用菌产量 6.8 % growth eq;"
                        + " 中药材产量 13.7 % growth eq",
                "技术合同登记数、成交额分别增长21.4%、25.2%。 | 技术合同登记数 21.4 % growth eq; 技术合同成交额 25.2 % growth eq",
                "农业龙头企业68家（其中国家级6家，省级32家）。 | 农业龙头企业 68 家 level eq; 国家级农业龙头企业 6 家 level eq;" + " 省级农业龙头企业 32 家 level eq",
                "建成8个国家级、13个省级区域医疗中心。 | 国家级区域医疗中心 8 个 level eq; 省级区域医疗中心 13 个 level eq",
                "发生生产安全事故142起，死亡105人，受伤63人。 | 生产安全事故 142 起 level eq; 生产安全事故死亡 105 人 level eq;"
                        + " 生产安全事故受伤 63 人 level eq",
                "85.2%的改革试点任务落地实施。 | 改革试点任务落地实施 85.2 % level eq",
                "新兴产业营收保持20%以上增长。 | 新兴产业营收 20 % growth ge",
                "耕地面积连续4年净增加。 | 耕地面积连续净增加 4 年 level eq",
                "接待游客3.2亿人次、旅游收入3700亿元，分别增长8%和8.4%。 | 接待游客 3.2 亿人次 level eq; 旅游收入 3700 亿元 level eq;"
                        + " 接待游客 8 % growth eq; 旅游收入 8.4 % growth eq",
                "治沙、造林、种草分别完成年度目标任务的113%、220%和148%。 | 治沙 113 % progress eq; 造林 220 % progress eq;"
                        + " 种草 148 % progress eq",
                "四大主导产业［7］增加值占比提高4个百分点。 | 四大主导产业增加值占比 4 个百分点 change eq",
                "铁路货运占比由18%增至71%。 | 铁路货运占比 18 % level eq; 铁路货运占比 71 % level eq",
                "争取超长期特别国债102亿元。 | 超长期特别国债 102 亿元 level eq",
                "13个创新药获批上市、居全国前列。 | 获批上市创新药 13 个 level eq",
                "城镇和农村居民人均可支配收入分别增长4.3%和7.1%。 | 城镇居民人均可支配收入 4.3 % growth eq; 农村居民人均可支配收入 7.1 % growth eq",
                "一、二产业增加值分别增长4%、5.3%。 | 一产业增加值 4 % growth eq; 二产业增加值 5.3 % growth eq",
                "农业产值41亿元，占总产值的73.2%；林业产值3亿元，占0.6%。 | 农业产值 41 亿元 level eq; 农业产值占总产值 73.2 % level eq;"
                        + " 林业产值 3 亿元 level eq; 林业产值占总产值 0.6 % level eq",
                "第一、第三产业增加值分别增长2.5%、3.9%。 | 第一产业增加值 2.5 % growth eq; 第三产业增加值 3.9 % growth eq",
                "家电、汽车换新数量分别居全国第2位、第7位。 | 家电数量全国排名 2 位 rank eq; 汽车换新数量全国排名 7 位 rank eq",
                "高铁通车里程进至全国第5位。 | 高铁通车里程全国排名 5 位 rank eq",
                "年末常住人口1057万人，比上年末增加8.6万人。 | 常住人口 1057 万人 level eq; 常住人口 8.6 万人 change eq",
                "人口自然增长率为8.09‰。 | 人口自然增长率 8.09 ‰ level eq",
                "人均地区生产总值116661元（按年平均汇率折算为16381美元），增长3.9%。 | 人均地区生产总值 116661 元 level eq;"
                        + " 人均地区生产总值 16381 美元 level eq; 人均地区生产总值 3.9 % growth eq",
                "规模以上工业增加值增长6.9%，其中，医药制造业增长41.7%。 | 规模以上工业增加值 6.9 % growth eq;" + " 医药制造业增加值 41.7 % growth eq",
                "推进13个总投资393.6亿元的市级重点项目建设。 | 市级重点项目建设 13 个 level eq; 市级重点项目建设总投资 393.6 亿元 level eq",
                "新发行专项债券2157亿元，其中用于项目建设1542亿元。 | 新发行专项债券 2157 亿元 level eq;" + " 新发行专项债券用于项目建设 1542 亿元 level eq",
                "云溪国际医学中心新签约项目26个、医生集团3个。 | 云溪国际医学中心新签约项目 26 个 level eq; 新签约医生集团 3 个 level eq",
                "和田地区农村道路里程2000公里。 | 和田地区农村道路里程 2000 公里 level eq",
                "重污染天气减少38天。 | 重污染天气 -38 天 change eq",
                "1006个贫困村全部摘帽退出。 | 摘帽退出贫困村 1006 个 level eq",
                "PM2.5平均浓度为每立方米19微克。 | PM2.5平均浓度 19 微克/立方米 level eq",
                "培育市场主体，新增经营主体105万户。 | 新增经营主体 105 万户 level eq",
                "税收收入完成286万元，占调整预算（以下简称“预算”）的97.9%，同比增收28万元，同比下降（下同）2.4%。 |"
                        + " 税收收入 286 万元 level eq; 税收收入 97.9 % progress eq; 税收收入 28 万元 change eq; 税收收入 -2.4 % growth eq",
                "非税收入380万元，比上年同期53万元减收15万元。 | 非税收入 380 万元 level eq; 非税收入 53 万元 level eq;" + " 非税收入 -15 万元 change eq",
                "人口自然增长率为-3.19‰，比上年下降3.18个千分点。 | 人口自然增长率 -3.19 ‰ level eq; 人口自然增长率 -3.18 个千分点 change eq",
                "三次产业贡献分别为0.15、-5.64、1.34个百分点。 | 三次产业贡献 0.15 个百分点 change eq;"
                        + " 三次产业贡献 -5.64 个百分点 change eq; 三次产业贡献 1.34 个百分点 change eq",
                "公路里程2271.8公里，其中国道136.7公里、省道46.2公里。 | 公路里程 2271.8 公里 level eq; 国道 136.7 公里 level eq;"
                        + " 省道 46.2 公里 level eq",
                "农业增加值增长3.6%，增速比一季度加快0.3个百分点，比全国快1个百分点。 | 农业增加值 3.6 % growth eq;"
                        + " 农业增加值增速 0.3 个百分点 change eq; 农业增加值增速较全国 1 个百分点 change eq",
                "税务部门完成286万元，占一般公共预算收入的48.5%，增长7%。 | 税务部门 286 万元 level eq;"
                        + " 税务部门占一般公共预算收入 48.5 % level eq; 税务部门 7 % growth eq",
                "食品价格下跌1.6%，按2020年可比价格计算，下跌2%。 | 食品价格 -1.6 % growth eq; 食品价格 -2 % growth eq",
                "地区生产总值保持年均14.6%增长。 | 地区生产总值 14.6 % growth eq",
                "提请区人大常委会审议地方性法规草案41件。 | 地方性法规草案 41 件 level eq",
                "在全省基础上新增政务服务通办事项22项。 | 新增政务服务通办事项 22 项 level eq",
                "年末全区有文化馆3个、有机食品企业5家。 | 文化馆 3 个 level eq; 有机食品企业 5 家 level eq",
                "千兆光纤和5G网络通达率分别达100%和91.5%。 | 千兆光纤通达率 100 % level eq; 5G网络通达率 91.5 % level eq",
                "自贸试验区推出111项全国首创举措。 | 自贸试验区全国首创举措 111 项 level eq",
                "蔬菜播种面积3938公顷，产量106551吨。 | 蔬菜播种面积 3938 公顷 level eq; 蔬菜产量 106551 吨 level eq",
                "人均预期寿命从82.4岁提升至83.9岁。 | 人均预期寿命 82.4 岁 level eq; 人均预期寿命 83.9 岁 level eq",
                "服务质量满意度81.6分。 | 服务质量满意度 81.6 分 level eq",
                "年末户籍人口27万人，比上年新增1547人。 | 户籍人口 27 万人 level eq; 户籍人口 1547 人 change eq",
                "天然气产量370亿方。 | 天然气产量 370 亿方 level eq",
                "继续压减一般性支出18.2亿元，开展预算评审、压减专项资金42.6亿元。 | 一般性支出 -18.2 亿元 change eq; 专项资金 -42.6 亿元 change eq",
                "再减少农村贫困人口1000人以上。 | 农村贫困人口 -1000 人 change ge",
                "14个县市获批创建国家示范县。 | 获批创建国家示范县县市 14 个 level eq",
                "设置16个预期性指标、8个约束性指标。 | 预期性指标 16 个 level eq; 约束性指标 8 个 level eq",
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
        "亿元以上项目进展顺利，5000万元以上项目开工。",
        "推出9兆瓦时储能系统，建成500千伏变电站。",
        "加快云溪西70万千瓦热电项目建设。",
        "从创新、协调、绿色等6个方面推进。",
        "开通时速350公里高铁。"
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
    void whatOpensASentenceWithExpectationHoldsToItsEndButForWhatWasMade() {
        assertThat(figures(REVIEW + "预计地区生产总值2000亿元，增长11%；公共财政预算收入568亿元，增长13%；新建学校5所。"))
                .extracting(figure -> figure.status().code())
                .containsExactly("estimate", "estimate", "estimate", "estimate", "actual");
        assertThat(figures(REVIEW + "地区生产总值预计实现420亿元，增长8%；财政收入28亿元，增长9%。"))
                .extracting(figure -> figure.status().code())
                .containsExactly("estimate", "estimate", "actual", "actual");
    }

    @Test
    void whatIsCalledExpectedThroughoutIsExpectedInEverySentence() {
        String text = REVIEW + "预计（下同）地区生产总值24.9亿元。工业结构由2021年的40.7︰14.5︰44.8调整到40.1︰16.9︰43。新建学校5所。";
        assertThat(figures(text))
                .extracting(figure -> figure.status().code() + " " + figure.period())
                .containsExactly(
                        "estimate 2022",
                        "actual 2021",
                        "actual 2021",
                        "actual 2021",
                        "estimate 2022",
                        "estimate 2022",
                        "estimate 2022",
                        "estimate 2022");
    }

    @Test
    void anAmountOfTheYearBeforeTakesThatYearsPeriod() {
        assertThat(figures(REVIEW + "2022年一季度县级收入20375万元，比去年同期16149万元增长26.2%，两年平均增长7%。"))
                .extracting(figure -> figure.period().toString())
                .containsExactly("2022-01..2022-03", "2021-01..2021-03", "2022-01..2022-03", "2021-2022");
    }

    @Test
    void aTitleThatNamesMonthsGivesThemToEverySentence() {
        String text = "云溪区2022年上半年财政收支情况\n税收收入增长7%。其中：增值税增长3%。\n";
        assertThat(figures(text))
                .extracting(figure -> figure.period().toString())
                .containsExactly("2022-01..2022-06", "2022-01..2022-06");
    }

    @Test
    void columnsThatTellTheirOwnUnitsGiveThemToTheirCells() {
        String text = "2022年云溪区国民经济和社会发展统计公报\n一、人口\n表1 2022年末户籍人口\n指标\t年末数（人）\t比重（%）\n"
                + "户籍人口\t832955\t100\n0-17岁\t220968\t26.53\n";
        assertThat(told(text))
                .isEqualTo(
                        "户籍人口 832955 人 level eq; 户籍人口 100 % level eq; 0-17岁 220968 人 level eq; 0-17岁 26.53 % level eq");
    }

    @Test
    void withinFiveYearsSumsTakeTheFiveAndLevelsTheLast() {
        String text = HEAD + "一、五年来的工作回顾\n新增高新技术企业112家，城镇新增就业9.6万人，高新技术企业达到147家、重点实验室45家，" + "铁路里程2000公里，城镇化率61.6%。";
        assertThat(figures(text))
                .extracting(figure -> figure.period().toString())
                .containsExactly("2018-2022", "2018-2022", "2022", "2022", "2022", "2022");
    }

    @Test
    void chaptersWithoutANumberTellWhichWayTheTextLooks() {
        String text = HEAD + "2022年工作回顾\n（一）稳增长。新建学校5所。\n2023年工作安排建议\n（一）稳增长。新建学校6所。\n"
                + "（二）惠民生。新建医院7所。\n名词解释\n1.银龄计划：引进教师8000人。\n";
        assertThat(figures(text))
                .extracting(figure -> figure.status().code() + " " + figure.period())
                .containsExactly("actual 2022", "target 2023", "target 2023");
    }

    @Test
    void wordsOfAimInASectionDoNotTurnAChapterThatLooksBack() {
        String text = HEAD + "一、2022年工作回顾\n（一）政策举措加力见效。出台政策43条。\n二、2023年工作安排\n（一）稳增长。新建学校6所。\n";
        assertThat(figures(text)).extracting(figure -> figure.status().code()).containsExactly("actual", "target");
    }

    @Test
    void theWholeYearEndsTheReachOfAQuarter() {
        assertThat(figures(PLAN + "一季度集中开工项目12个，全年新开工32个。"))
                .extracting(figure -> figure.period().toString())
                .containsExactly("2023-01..2023-03", "2023");
    }

    @Test
    void notesBelowABulletinStateNothing() {
        String text = HEAD + "全年进出口增长5%。\n注：\n1.规模以上工业指年主营业务收入2000万元的企业。\n";
        assertThat(figures(text)).hasSize(1);
    }

    @Test
    void monthsNamedAsDeadlinesAreThePeriod() {
        assertThat(figures(PLAN + "6月底前新增学位5500个。").get(0).period().toString()).isEqualTo("2023-06");
    }

    @Test
    void theNumbersOfAListShareTheTimeOfTheFirst() {
        String text = HEAD + "一、五年来的工作回顾\n城乡居民人均可支配收入年均增长5.3%、8.1%。";
        assertThat(figures(text))
                .extracting(figure -> figure.period().toString())
                .containsExactly("2018-2022", "2018-2022");
    }

    @Test
    void expectedLevelsAtTheEndOfFiveYearsAreEstimates() {
        Figure expected = figures(HEAD + "一、五年来的工作回顾\n数字经济增加值预计达3.4万亿元。").get(0);
        assertThat(expected.status().code() + " " + expected.period()).isEqualTo("estimate 2022");
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
