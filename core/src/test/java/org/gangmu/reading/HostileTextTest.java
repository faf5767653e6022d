package org.gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.statement.Statement;
import org.gangmu.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts nobody wrote: whatever they hold, the reader ends and every statement lies within them. Each is long enough that
 * anything worse than linear would keep this test from ending in the time of a build.
 */
class HostileTextTest {
    private static final int LENGTH = 400_000;
    private static final String HEAD = "云溪区政府工作报告\n——2023年1月10日在云溪区第十届人民代表大会第二次会议上\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5个",
                "1234567890",
                "（",
                "（5个",
                "“5",
                "《》5个",
                "分别",
                "分别5%、",
                "由5个",
                "、等5个",
                "2020年",
                "“十四五”",
                "5个\n",
                "一、二\n",
                "甲 5 6\n",
                "5\t",
                "（责任单位：",
                "项目5亿元，总投资",
                "序号 指标 2020年 2025年\n1 甲 5 6\n",
                "\ud800",
                "\udc005个",
                "\r",
                "1.",
                "注：",
                "名词解释\n"
            })
    void aTextOfOneThingRepeatedIsReadToItsEnd(String unit) {
        String text = HEAD + unit.repeat(LENGTH / unit.length());
        Reading reading = Reader.standard().read(SourceText.of("hostile.txt", text));
        assertThat(reading.documents()).isNotEmpty();
        for (Statement statement : reading.statements()) {
            assertThat(statement.span().end())
                    .isLessThanOrEqualTo(reading.text().length());
        }
    }
}
