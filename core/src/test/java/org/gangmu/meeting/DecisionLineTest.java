package org.gangmu.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.followup.Parties;
import org.gangmu.followup.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionLineTest {
    /** A Thursday. */
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    private static DecisionLine of(String line) {
        return DecisionLine.parse(line, Parties.unregistered(DAY)).get(0);
    }

    @Test
    void aLineTellsWhatWhoAndByWhen() {
        DecisionLine line = of("1. 由区教体局牵头，3月底前完成东湖小学扩建选址，区自然资源局配合。");
        assertThat(line.lead()).containsExactly("区教育和体育局");
        assertThat(line.responsible()).containsExactly("区自然资源局");
        assertThat(line.deadline()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(line.what(TaskKind.MEETING).title()).startsWith("由区教体局牵头").doesNotEndWith("。");
    }

    @Test
    void whoIsNamedWithoutAWordLeads() {
        assertThat(of("区民政局：2024年6月30日前建成社区食堂6处（区财政局配合）"))
                .isEqualTo(new DecisionLine(
                        "区民政局：2024年6月30日前建成社区食堂6处（区财政局配合）",
                        List.of("区民政局"),
                        List.of("区财政局"),
                        LocalDate.of(2024, 6, 30)));
        assertThat(of("区城管局、各街道办事处本月底前完成占道经营整治").lead()).contains("各街道办事处").hasSize(2);
    }

    @Test
    void whoIsAskedWithOthersIsNotAlone() {
        DecisionLine line = of("责成区水务局会同区财政局在10个工作日内提出方案");
        assertThat(line.lead()).containsExactly("区水务局");
        assertThat(line.responsible()).containsExactly("区财政局");
    }

    @Test
    void whatIsNotSaidStaysOpen() {
        DecisionLine line = of("继续做好防汛值守");
        assertThat(line.lead()).isEmpty();
        assertThat(line.deadline()).isNull();
    }

    @Test
    void eachLineIsOneDecision() {
        assertThat(DecisionLine.parse("（一）甲\n\n② 乙\n3、丙", Parties.unregistered(DAY)))
                .extracting(DecisionLine::line)
                .containsExactly("甲", "乙", "丙");
    }

    @ParameterizedTest
    @CsvSource({
        "3月15日前报送, 2024-03-15",
        "1月底前报送, 2025-01-31",
        "年底前完成, 2024-12-31",
        "2025年6月底前建成, 2025-06-30",
        "本周五前报送, 2024-02-02",
        "下周三前报送, 2024-02-07",
        "本月20日前报送, 2024-02-20",
        "本月底前报送, 2024-02-29",
        "下月底前报送, 2024-03-31",
        "两周内报送, 2024-02-15",
        "15日内报送, 2024-02-16",
        "1个月内报送, 2024-03-01",
        "二季度末完成, 2024-06-30",
        "3个工作日内报送, 2024-02-05"
    })
    void daysAreReadAsPeopleSayThem(String line, LocalDate expected) {
        assertThat(of(line).deadline()).isEqualTo(expected);
    }
}
