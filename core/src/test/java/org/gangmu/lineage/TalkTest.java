package org.gangmu.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkTest {
    @ParameterizedTest
    @CsvSource({
        "'',建成通车,DONE",
        "'',主体完工,PARTLY_DONE",
        "'',主体结构封顶,TOPPED_OUT",
        "'',首期建成5.2公里,PARTLY_DONE",
        "完成,工程,DONE",
        "'',完成室内装修和设备采购,NAMED",
        "'',盾构掘进完成58%,NAMED",
        "启动,建设,STARTED",
        "加快,建设,UNDER_WAY",
        "'',工程全面完成,DONE",
        "'',“建设未能如期完成”,UNDER_WAY",
    })
    void tellsHowFarAThingIs(String before, String behind, Step step) {
        assertThat(Talk.of(before, behind, false, 2022).step()).isEqualTo(step);
    }

    @Test
    void aPromisedDateIsReadWhereTheWordsGiveOne() {
        assertThat(Talk.of("加快", "建设，确保年底前建成投用", true, 2022).due()).hasToString("2022-12");
        assertThat(Talk.of("加快", "开诊准备，力争2024年9月投入使用", true, 2024).due()).hasToString("2024-09");
        assertThat(Talk.of("加快", "建设", true, 2022).due()).isNull();
    }

    @Test
    void aReportThatSaysItIsBehindIsBelieved() {
        assertThat(Talk.of("", "因设计变更和疫情影响，进度滞后于年初计划", false, 2022).late()).isTrue();
        assertThat(Talk.of("", "顺利推进", false, 2022).late()).isFalse();
    }
}
