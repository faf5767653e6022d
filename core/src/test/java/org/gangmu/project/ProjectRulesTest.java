package org.gangmu.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.project.ProjectActKind.MOVE;
import static org.gangmu.project.ProjectActKind.PLAN;
import static org.gangmu.project.ProjectActKind.PROVE;
import static org.gangmu.project.ProjectActKind.RAISE;
import static org.gangmu.project.ProjectActKind.REPORT;
import static org.gangmu.project.ProjectActKind.RESUME;
import static org.gangmu.project.ProjectActKind.REVOKE;
import static org.gangmu.project.ProjectActKind.SCHEDULE;
import static org.gangmu.project.ProjectActKind.SETTLE;
import static org.gangmu.project.ProjectActKind.SUSPEND;

import org.gangmu.followup.Actor;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Refusal;
import org.junit.jupiter.api.Test;

class ProjectRulesTest {
    private final Life life = new Life("1", "云溪文化馆", ProjectKind.LIVELIHOOD, Stage.IDEA, "2023-01-05");

    private String why(String day, ProjectActKind kind, String... told) {
        return life.refusal(day, kind, told).map(Refusal::code).orElse("");
    }

    @Test
    void aStageIsNotSkipped() {
        assertThat(why("2023-02-01", MOVE, "stage", "construction")).isEqualTo("stage_skipped");
        assertThat(why("2023-02-01", MOVE, "stage", "无此阶段")).isEqualTo("no_stage");
    }

    @Test
    void aGateOpensWhenEveryConditionIsProven() {
        assertThat(life.refusal("2023-02-01", MOVE, "stage", "reserve"))
                .hasValueSatisfying(refusal -> assertThat(refusal.chinese()).contains("还缺 2 项条件：项目策划（"));
        life.act("2023-02-01", PROVE, "condition", "concept", "document", "项目建议书", "signer", "区发改局");
        assertThat(life.refusal("2023-02-02", MOVE, "stage", "reserve"))
                .hasValueSatisfying(refusal -> assertThat(refusal.chinese()).contains("还缺 1 项条件：责任主体"));
        life.act("2023-02-02", PROVE, "condition", "owner", "document", "确认书", "signer", "区文旅局");
        life.act("2023-02-03", MOVE, "stage", "reserve");
        assertThat(life.on("2023-02-02").stage()).isEqualTo(Stage.IDEA);
        assertThat(life.on("2023-02-03").stage()).isEqualTo(Stage.RESERVE);
        life.act("2023-02-04", REVOKE, "condition", "owner", "text", "主体变更");
        assertThat(life.on("2023-02-04").proofs()).doesNotContainKey("owner");
    }

    @Test
    void theEnergyExaminationIsAskedOfIndustryAlone() {
        assertThat(Gates.standard().before(Stage.CONSTRUCTION, ProjectKind.INDUSTRY))
                .extracting(Condition::id)
                .contains("energy", "permit", "land");
        assertThat(Gates.standard().before(Stage.CONSTRUCTION, ProjectKind.LIVELIHOOD))
                .extracting(Condition::id)
                .contains("permit")
                .doesNotContain("energy");
    }

    @Test
    void itGoesBackOnlyWithAReason() {
        life.pass("2023-02-01");
        assertThat(why("2023-02-02", MOVE, "stage", "idea")).isEqualTo("needs_text");
        life.act("2023-02-02", MOVE, "stage", "idea", "text", "主体落空，退回策划");
        assertThat(life.on("2023-02-02").stage()).isEqualTo(Stage.IDEA);
    }

    @Test
    void anAmountInTheWrongUnitIsRefusedWithTheReason() {
        assertThat(why("2023-02-01", PLAN, "year", "2023", "amount", "36亩")).isEqualTo("wrong_unit");
        // 总投资 36 亿元；年度计划把 6 亿元写成了元
        assertThat(why("2023-02-01", PLAN, "year", "2023", "amount", "600000000"))
                .isEqualTo("implausible");
        assertThat(why("2023-02-01", PLAN, "year", "2023", "amount", "40000000"))
                .isEqualTo("implausible");
        life.act("2023-02-01", PLAN, "year", "2023", "amount", "6亿元");
        assertThat(why("2023-03-01", REPORT, "month", "2023-02", "done", "500000"))
                .isEqualTo("implausible");
        assertThat(why("2023-03-01", REPORT, "month", "2023-04", "done", "5000"))
                .isEqualTo("no_month");
        life.act("2023-03-01", REPORT, "month", "2023-02", "done", "5000");
        assertThat(why("2023-04-01", REPORT, "month", "2023-03", "done", "4000"))
                .isEqualTo("shrinks");
    }

    @Test
    void aPlanByMonthHasTwelveNumbersThatNeverShrink() {
        assertThat(why("2023-02-01", PLAN, "year", "2023", "amount", "1200", "months", "100 200 300"))
                .isEqualTo("months");
        assertThat(why(
                        "2023-02-01",
                        PLAN,
                        "year",
                        "2023",
                        "amount",
                        "1200",
                        "months",
                        "100 200 300 250 500 600 700 800 900 1000 1100 1200"))
                .isEqualTo("months");
        life.act(
                "2023-02-01",
                PLAN,
                "year",
                "2023",
                "amount",
                "1200",
                "months",
                "0、0、100、250、500、600、700、800、900、1000、1100、1200");
        assertThat(life.on("2023-02-01").plans().get(2023).months()).hasSize(12);
    }

    @Test
    void bottlenecksAreRaisedWithOwnerAndDeadlineAndSettledOnce() {
        assertThat(why("2023-02-01", RAISE, "bottleneck", "征拆", "text", "两户未签约"))
                .isEqualTo("needs_fields");
        assertThat(why(
                        "2023-02-01",
                        RAISE,
                        "bottleneck",
                        "征拆",
                        "text",
                        "两户未签约",
                        "owner",
                        "柳河镇",
                        "deadline",
                        "2023-01-31"))
                .isEqualTo("deadline_past");
        life.act("2023-02-01", RAISE, "bottleneck", "征拆", "text", "两户未签约", "owner", "柳河镇", "deadline", "2023-03-31");
        assertThat(life.on("2023-04-01").openBottlenecks().get(0).isOverdue(java.time.LocalDate.of(2023, 4, 1)))
                .isTrue();
        assertThat(why("2023-04-01", SETTLE, "number", "2", "text", "已签")).isEqualTo("no_bottleneck");
        life.act("2023-04-01", SETTLE, "number", "1", "text", "已签");
        assertThat(life.on("2023-04-01").openBottlenecks()).isEmpty();
        assertThat(why("2023-04-02", SETTLE, "number", "1", "text", "再签")).isEqualTo("no_bottleneck");
    }

    @Test
    void whatIsSuspendedGoesOnWhereItWas() {
        life.pass("2023-02-01").act("2023-03-01", SUSPEND, "text", "资金未到位");
        assertThat(life.on("2023-03-01").stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(why("2023-03-02", MOVE, "stage", "preparatory")).isEqualTo("wrong_stage");
        life.act("2023-03-03", RESUME, "text", "资金到位");
        assertThat(life.on("2023-03-03").stage()).isEqualTo(Stage.RESERVE);
    }

    @Test
    void anotherAgencyDoesNotReportOnIt() {
        var owner = new Actor("reporter", Capacity.OWNER, "区教育局");
        assertThat(life.refusal("2023-02-01", owner, REPORT, "month", "2023-01", "done", "10")
                        .map(Refusal::code))
                .hasValue("not_own");
        var own = new Actor("reporter", Capacity.OWNER, "区卫生健康局");
        assertThat(life.refusal("2023-02-01", own, REPORT, "month", "2023-01", "done", "10"))
                .isEmpty();
        assertThat(life.refusal("2023-02-01", own, MOVE, "stage", "reserve").map(Refusal::code))
                .hasValue("wrong_role");
    }

    @Test
    void aProjectThatIsOpenedSaysWhatIsWrongWithIt() {
        var day = java.time.LocalDate.of(2024, 2, 1);
        assertThat(ProjectRules.opening(Told.of("name", "云溪六桥", "investment", "3亿元"), day))
                .isEmpty();
        assertThat(ProjectRules.opening(Told.of("name", "桥"), day).map(Refusal::code))
                .hasValue("name");
        assertThat(ProjectRules.opening(Told.of("name", "云溪六桥", "kind", "桥梁"), day)
                        .map(Refusal::code))
                .hasValue("unknown_word");
        assertThat(ProjectRules.opening(Told.of("name", "云溪六桥", "code", "2309-990103-04-01-123450"), day)
                        .map(Refusal::code))
                .hasValue("code_check");
    }

    @Test
    void theEndIsNotBeforeTheStart() {
        assertThat(why("2023-02-01", SCHEDULE, "start", "2023-06", "end", "2023-05"))
                .isEqualTo("end_before_start");
    }
}
