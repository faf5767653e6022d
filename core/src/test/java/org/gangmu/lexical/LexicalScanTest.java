package org.gangmu.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lexical scan, by class of expression. A clause on the left, on the right its tokens of one kind: text=value. */
class LexicalScanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            地区生产总值10140.9亿元 | 10140.9亿=1014090000000
            共528,374户 | 528,374=528374
            共４，５６５户，２．５万人 | ４，５６５=4565 ２．５万=25000
            四百五十六户、三千零五亩 | 四百五十六=456 三千零五=3005
            一百零一万三千零十二 | 一百零一万三千零十二=1013012
            一万三，九百九 | 一万三=13000 九百九=990
            四千五百六十九万八千三百一十一亿 | 四千五百六十九万八千三百一十一亿=4569831100000000
            1.5千万，4.78万亿，3万4000 | 1.5千万=15000000 4.78万亿=4780000000000 3万4000=34000
            三亿五亿 | 三亿=300000000 五亿=500000000
            二点五亿，十二点零五 | 二点五亿=250000000 十二点零五=12.05
            八点三十分 | 八=8 三十=30
            壹佰伍拾，拾万零五十六 | 壹佰伍拾=150 拾万零五十六=100056
            7 万5 千4 百 | 7 万5 千4 百=75400
            500余万，十几万 | 500余万=5000000 十几万=100000
            五十打，十打造 | 五十打=600
            半百 | 半百=50
            110千伏，5兆瓦 | 110=110 5=5
            """)
    void numeralsAreReadWithAllTheirMagnitudes(String text, String expected) {
        assertThat(tokens(text, TokenKind.NUMBER)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三分之一 | 三分之一=0.333333333333333
            三又二分之一 | 三又二分之一=3.5
            1 3/5，16/5 | 1 3/5=1.6 16/5=3.2
            十分之三，一百分之二 | 十分之三=0.3 一百分之二=0.02
            2e5，2^-1，10^4 | 2e5=200000 2^-1=0.5 10^4=10000
            40k，-2.5 M | 40k=40000 -2.5 M=-2500000
            2021/22 | 2021=2021 22=22
            1.2.3 | 1=1 2=2 3=3
            0^-1 | 0=0 -1=-1
            """)
    void numbersAreComputedOfNumerals(String text, String expected) {
        assertThat(tokens(text, TokenKind.NUMBER)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            增速为-3.2%，负5度 | -3.2=-3.2 负5=-5
            20-100，2016年-2020年 | 20=20 100=100 2016=2016 2020=2020
            X-1地块，正负5 | 1=1 5=5
            """)
    void aMinusIsASignAndNoDash(String text, String expected) {
        assertThat(tokens(text, TokenKind.NUMBER)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一切为了群众",
                "突破一批关键技术",
                "特色商业等于一体",
                "关键零部件、四处找人、五位一体、四分类",
                "一批重点项目",
                "一点一滴",
                "一带一路",
                "十分重要",
                "收拾房间",
                "四川、陆地、队伍",
                "美味十足",
                "两两结合",
                "一、工作回顾",
                "（三）重点任务",
                "2.推进项目",
                "一是优化环境",
                "PM2.5、5G基站",
                "见https://example.org/a?b=30%25",
                "一二三产业",
                "千家万户",
                "对折"
            })
    void wordsNamesAndMarksAreNoNumbers(String text) {
        assertThat(LexicalScan.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            十个、五台、一只 | 十=10 五=5 一=1
            “一”和“五” | 一=1 五=5
            答案是四不是五 | 四=4 五=5
            排名前三的品牌 | 三=3
            一点两小时的会议 | 一=1 两=2
            """)
    void aLoneDigitIsANumberWhereSomethingBesideItSaysSo(String text, String expected) {
        assertThat(tokens(text, TokenKind.NUMBER)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            增长6.1％，5.2‰ | 6.1％=6.1 5.2‰=0.52
            百分之六十，千分之2.4，百万分之五，十万分之三 | 百分之六十=60 千分之2.4=0.24 百万分之五=0.0005 十万分之三=0.003
            百分之百，负百分之三 | 百分之百=100 负百分之三=-3
            三成，七成六，三成半，半成 | 三成=30 七成六=76 三成半=35 半成=5
            九折，七五折，9.9折，打对折 | 九折=90 七五折=75 9.9折=99 对折=50
            三成立，五折合，十折，半成品，一百分之二 |
            """)
    void sharesAreToldInPercent(String text, String expected) {
        assertThat(tokens(text, TokenKind.PERCENT)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            不低于5.5%，控制在3.5%以内 | 不低于5.5%=5.5.. 控制在3.5%以内=..3.5
            1.2万人以上，60周岁及以上 | 1.2万人以上=12000.. 60周岁及以上=60..
            20—30所，5%-10%，20元至30元 | 20—30=20..30 5%-10%=5..10 20元至30=20..30
            2-3万人，五到十万元 | 2-3万=20000..30000 五到十万=50000..100000
            位于20和30之间，第三和第五之间 | 位于20和30之间=20..30 第三和第五之间=3..5
            大于二十的同时小于等于三十五 | 大于二十的同时小于等于三十五=20..35
            最多100最少20个 | 最多100最少20=20..100
            大于50小于12 | 大于50=50.. 小于12=..12
            比四分之一大，比二分之一小 | 比四分之一大，比二分之一小=0.25..0.5
            3400余家，十几万，500多亿 | 3400余=3400.. 十几万=100000.. 500多亿=50000000000..
            二三十个，七八天，五六百万 | 二三十=20..30 七八=7..8 五六百万=5000000..6000000
            产值过5亿元，去过5次 | 过5亿=500000000..
            等于170 | 等于170=170..170
            由10到5，0531-8799，2021-01-27，3-2-1，9:00-17:30 |
            三四线城市，5多元化，20多元化 |
            """)
    void rangesKeepTheirOpenEndsOpen(String text, String expected) {
        assertThat(tokens(text, TokenKind.RANGE)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORDINAL | 第三，第二百五十，第3万回 | 第三=3 第二百五十=250 第3万=30000
            MEASURE | 3.5万亩，十个工作日，0.28个百分点，35微克/立方米 | 3.5万亩=35000 十个工作日=10 0.28个百分点=0.28 35微克/立方米=35
            CURRENCY | 545.3亿元，30元/人，一美元，三元里 | 545.3亿元=54530000000 30元/人=30 一美元=1
            DATE | 2021年1月27日，2021-01-27，2021.3.5，3月5日，2021年2月30日 | 2021年1月27日=2021-01-27 2021-01-27=2021-01-27 2021.3.5=2021-03-05 3月5日=--03-05
            DATE | 二〇二一年一月二十七日 | 二〇二一年一月二十七日=2021-01-27
            PERIOD | 2021年，2021—2025年，2016年至2020年 | 2021年=2021 2021—2025年=2021..2025 2016年至2020年=2016..2020
            PERIOD | 2021年1—3月，2022年上半年，2020年前三季度，1—11月 | 2021年1—3月=2021-01..2021-03 2022年上半年=2022-01..2022-06 2020年前三季度=2020-01..2020-09 1—11月=--01..--11
            PERIOD | “十四五”时期，十三五规划，第十四个五年规划，第一个五年，十五个 | 十四五=2021..2025 十三五=2016..2020 第十四个五年=2021..2025
            DURATION | 三年，15分钟，一年半，半年，上半年，第三年，一百周年 | 三年=P3Y 15分钟=PT15M 一年半=P1Y6M 半年=P6M
            """)
    void otherTokensByTheirKind(TokenKind kind, String text, String expected) {
        assertThat(tokens(text, kind)).isEqualTo(expected);
    }

    @Test
    void theTokensOfAClauseStandInsideEachOtherOuterFirst() {
        assertThat(LexicalScan.scan("力争不低于5%以上"))
                .extracting(token -> token.kind() + " " + token.start() + "-" + token.end())
                .containsExactly("RANGE 2-9", "PERCENT 5-7", "NUMBER 5-6");
    }

    @Test
    void unitsAreToldBesideTheValue() {
        assertThat(LexicalScan.scan("20—30亿元"))
                .filteredOn(token -> token.kind() == TokenKind.RANGE)
                .extracting(Token::unit)
                .containsExactly("元");
        assertThat(LexicalScan.scan("6个 百 分 点"))
                .filteredOn(token -> token.kind() == TokenKind.MEASURE)
                .extracting(Token::unit)
                .containsExactly("个百分点");
    }

    @Test
    void tokensLieWithinTheirTextInOrderWhateverItHolds() {
        var random = new Random(20210127);
        String alphabet = "0１23４5.．,，-－—~%‰一二两十百千万亿零点分之又第半成折多余几年月日元个至到和之间超过不低于以上 \n\t:/kMeE^＋〔“”\uD800\uDC00";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length >= 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<Token> tokens = LexicalScan.scan(text.toString());
            assertThat(tokens).as(text.toString()).allMatch(token -> token.end() <= text.length());
            assertThat(tokens).as(text.toString()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9", "一", "万", "十", "1 ", "1,234", "9.", "1-", "百分之", "a1", "1/", "一百", "几", "1多", "-", "2^", "第", "1到"
            })
    void oneUnbrokenLineOfAnythingEnds(String piece) {
        assertThat(LexicalScan.scan(piece.repeat(100_000 / piece.length()))).isNotNull();
    }

    @Test
    void nothingOutsideTheRangeIsLookedAt() {
        var tokens = new java.util.ArrayList<Token>();
        LexicalScan.scan("负25%以上", 1, 3, tokens::add);
        assertThat(tokens).containsExactly(new Token(1, 3, TokenKind.NUMBER, "25", null));
    }

    private static String tokens(String text, TokenKind kind) {
        return LexicalScan.scan(text).stream()
                .filter(token -> token.kind() == kind)
                .map(token -> text.substring(token.start(), token.end()) + "=" + token.value())
                .collect(Collectors.joining(" "));
    }
}
