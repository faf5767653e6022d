package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
    private static final String HEAD = "政府工作报告\n——2023年1月9日在云溪区第十届人民代表大会第二次会议上\n各位代表：\n一、2022年工作回顾\n";

    @Test
    void aFigureIsExplainedByItsClauseRuleAndTime() {
        String text = HEAD + "地区生产总值增长5.9%。";
        assertThat(explain(text, text.indexOf("5.9")))
                .contains("indicator 地区生产总值", "growth, by rule growth-after-subject", "2022, actual", "work_report");
    }

    @ParameterizedTest
    @CsvSource({
        "新建5G基站。, 5, guard: name",
        "以“1+467”为统领。, 467, guard: name",
        "打造15分钟生活圈。, 15, guard: duration",
        "全区共12。, 12, guard: unit"
    })
    void aNumberThatIsNoFigureIsExplainedByItsGuard(String sentence, String number, String reason) {
        String text = HEAD + sentence;
        assertThat(explain(text, text.lastIndexOf(number))).contains(reason);
    }

    private static String explain(String text, int offset) {
        return String.join(
                "\n",
                Explanation.of(Reader.standard(), SourceText.of("t.txt", text), offset)
                        .lines());
    }
}
