package org.gangmu.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.project.ProjectActKind.PLAN;
import static org.gangmu.project.ProjectActKind.REPORT;
import static org.gangmu.project.ProjectActKind.SCHEDULE;
import static org.gangmu.project.ProjectActKind.SUSPEND;

import java.time.LocalDate;
import org.gangmu.judge.Light;
import org.junit.jupiter.api.Test;

class ProjectJudgeTest {
    private static final ProjectJudge JUDGE = ProjectJudge.standard();

    private static ProjectLight light(Life life, String day) {
        return JUDGE.judge(life.on(day), LocalDate.parse(day));
    }

    private static Life built() {
        return new Life("1", "云溪大桥", ProjectKind.INFRASTRUCTURE, Stage.CONSTRUCTION, "2023-01-01");
    }

    @Test
    void theCalendarIsAskedWhereThereIsNoPlanByMonth() {
        Life life = built().act("2023-01-10", PLAN, "year", "2023", "amount", "1200");
        life.act("2023-07-02", REPORT, "month", "2023-06", "done", "481", "recorded", "1");
        assertThat(light(life, "2023-07-02").light()).as("9.9 points behind").isEqualTo(Light.GREEN);
        life.act("2023-07-03", REPORT, "month", "2023-06", "done", "480", "recorded", "1");
        assertThat(light(life, "2023-07-03").first())
                .satisfies(reason -> assertThat(reason.light()).isEqualTo(Light.YELLOW))
                .satisfies(reason -> assertThat(reason.rule()).isEqualTo("progress/2"))
                .satisfies(reason -> assertThat(reason.clause()).isEqualTo("《纲目内置规则》第五条"))
                .satisfies(reason -> assertThat(reason.english()).contains("10.0 points behind"));
        life.act("2023-07-04", REPORT, "month", "2023-06", "done", "200", "recorded", "1");
        assertThat(light(life, "2023-07-04").light()).isEqualTo(Light.RED);
    }

    @Test
    void itsOwnPlanByMonthComesFirst() {
        Life life = built().act(
                        "2023-01-10",
                        PLAN,
                        "year",
                        "2023",
                        "amount",
                        "1200",
                        "months",
                        "0 0 0 0 0 120 240 400 600 800 1000 1200");
        life.act("2023-07-02", REPORT, "month", "2023-06", "done", "120", "recorded", "1");
        assertThat(light(life, "2023-07-02").light()).isEqualTo(Light.GREEN);
    }

    @Test
    void withoutFreshReportsNothingIsGreen() {
        Life life = built().act("2023-01-10", PLAN, "year", "2023", "amount", "1200");
        life.act("2023-04-02", REPORT, "month", "2023-03", "done", "400", "recorded", "1");
        assertThat(light(life, "2023-05-02").light()).isEqualTo(Light.GREEN);
        assertThat(light(life, "2023-07-02").light()).isEqualTo(Light.GREY);
    }

    @Test
    void notStartedIsYellowFromTheMonthDueAndRedInTheThird() {
        Life life = new Life("2", "云溪文化馆", ProjectKind.LIVELIHOOD, Stage.PREPARATORY, "2023-01-01")
                .act("2023-01-10", SCHEDULE, "start", "2023-03", "end", "2024-06");
        assertThat(light(life, "2023-03-30").light()).isEqualTo(Light.GREEN);
        assertThat(light(life, "2023-04-01").light()).isEqualTo(Light.YELLOW);
        assertThat(light(life, "2023-05-31").light())
                .as("May is over on its last day")
                .isEqualTo(Light.RED);
        assertThat(light(life, "2023-06-15").first().rule()).isEqualTo("start/2");
    }

    @Test
    void unrecordedMoneyIsYellowThenRed() {
        Life life = built().act("2023-01-10", PLAN, "year", "2023", "amount", "1200");
        life.act("2023-03-02", REPORT, "month", "2023-02", "done", "300");
        assertThat(light(life, "2023-03-02").first().rule()).isEqualTo("recording/1");
        life.act("2023-04-02", REPORT, "month", "2023-03", "done", "400");
        life.act("2023-05-02", REPORT, "month", "2023-04", "done", "500");
        assertThat(light(life, "2023-05-02").first().rule()).isEqualTo("recording/2");
        assertThat(light(life, "2023-05-02").light()).isEqualTo(Light.RED);
    }

    /** A hospital to be in use by the end of 2022, put off twice, is red by what was first promised. */
    @Test
    void whatIsPutOffIsHeldAgainstWhatWasFirstPromised() {
        Life life = built().act("2023-01-10", SCHEDULE, "start", "2021-03", "end", "2022-12");
        life.act("2023-01-20", SCHEDULE, "start", "2021-03", "end", "2023-12");
        life.act("2024-01-20", SCHEDULE, "start", "2021-03", "end", "2024-09");
        ProjectLight light = light(life, "2024-02-01");
        assertThat(light.light()).isEqualTo(Light.RED);
        assertThat(light.first().rule()).isEqualTo("completion/2");
        assertThat(light.first().chinese()).isEqualTo("原定 2022-12 竣工，已超期 13 个月；已推迟 2 次，现定 2024-09");
    }

    @Test
    void whatIsSuspendedHasNoLight() {
        Life life = built().act("2023-02-01", SUSPEND, "text", "停建");
        assertThat(light(life, "2023-03-01").light()).isEqualTo(Light.GREY);
    }
}
