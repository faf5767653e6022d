package org.gangmu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.budget.Loop.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The loop of budget performance, and that of policies. */
class LoopTest {
    private static final LoopAct GOAL = act(LoopStage.GOAL, "新建两所幼儿园 | 2 | 所\n新增学位 | 720 | 个", "4200", null, "");
    private static final LoopAct REVIEW = act(LoopStage.REVIEW, "", null, null, "support");
    private static final LoopAct MONITOR = act(LoopStage.MONITOR, "新建两所幼儿园 | 1 | 所\n新增学位 | 360 | 个", "3150", null, "");
    private static final LoopAct SCORE = act(LoopStage.SCORE, "新建两所幼儿园 | 2 | 所", null, "86", "");
    private static final LoopAct ADVICE = act(LoopStage.ADVICE, "", "4000", null, "support");

    @Test
    void stagesFollowEachOtherAndNoneIsSkipped() {
        assertThat(new Loop(List.of(GOAL)).next()).containsExactly(LoopStage.REVIEW);
        assertThat(new Loop(List.of(GOAL)).refusal(MONITOR)).contains(Refusal.SKIPPED);
        assertThat(new Loop(List.of(GOAL)).refusal(ADVICE)).contains(Refusal.SKIPPED);
        assertThat(new Loop(List.of(GOAL, REVIEW)).refusal(MONITOR)).isEmpty();
        assertThat(new Loop(List.of(GOAL, REVIEW, MONITOR)).next()).containsExactly(LoopStage.MONITOR, LoopStage.SCORE);
        assertThat(new Loop(List.of(GOAL, REVIEW, MONITOR, SCORE)).refusal(MONITOR))
                .contains(Refusal.TWICE);
        assertThat(new Loop(List.of(GOAL, REVIEW, MONITOR, SCORE, ADVICE)).next())
                .isEmpty();
        assertThatThrownBy(() -> new Loop(List.of(REVIEW))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRejectedGoalGoesNoFurther() {
        Loop loop = new Loop(List.of(GOAL, act(LoopStage.REVIEW, "", null, null, "reject")));
        assertThat(loop.next()).isEmpty();
        assertThat(loop.refusal(MONITOR)).contains(Refusal.REJECTED);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Loop.incomplete(act(LoopStage.GOAL, "", "10", null, ""))).contains(Refusal.NO_AIM);
        assertThat(Loop.incomplete(act(LoopStage.GOAL, "a | 1", null, null, "")))
                .contains(Refusal.NO_AMOUNT);
        assertThat(Loop.incomplete(act(LoopStage.REVIEW, "", null, null, "maybe")))
                .contains(Refusal.NO_RESULT);
        assertThat(Loop.incomplete(act(LoopStage.SCORE, "", null, "101", ""))).contains(Refusal.NO_MARK);
        assertThat(new Loop(List.of(GOAL, REVIEW)).refusal(act(LoopStage.MONITOR, "别的 | 1", "1", null, "")))
                .contains(Refusal.OTHER_AIM);
        assertThat(List.of(GOAL, REVIEW, MONITOR, SCORE, ADVICE))
                .allMatch(act -> Loop.incomplete(act).isEmpty());
    }

    @Test
    void monitoringTellsMoneyAndGoalApart() {
        Loop loop = new Loop(List.of(GOAL, REVIEW, MONITOR));
        assertThat(loop.spent().orElseThrow()).isEqualByComparingTo("75");
        assertThat(loop.reached().orElseThrow()).isEqualByComparingTo("50");
        assertThat(loop.calendar().orElseThrow()).isEqualByComparingTo("75");
        assertThat(new Loop(List.of(GOAL)).spent()).isEqualTo(Optional.empty());
    }

    @Test
    void marksHaveGradesAndGradesSpeakForABudget() {
        assertThat(List.of("90", "89.9", "80", "60", "59.9"))
                .extracting(mark -> Loop.grade(new BigDecimal(mark)) + " " + Loop.proposal(new BigDecimal(mark)))
                .containsExactly("excellent first", "good support", "good support", "fair improve", "poor cut");
    }

    @Test
    void aPolicyIsAssessedBeforeAndEvaluatedAfterwards() {
        LoopAct before = act(LoopStage.PRE_ASSESSMENT, "高新技术企业数量 | 300 | 家", null, null, "");
        LoopAct after = act(LoopStage.POST_EVALUATION, "高新技术企业数量 | 306 | 家", null, null, "");
        Loop loop = new Loop(List.of(before));
        assertThat(loop.next()).containsExactly(LoopStage.POST_EVALUATION);
        assertThat(loop.refusal(after)).isEmpty();
        assertThat(loop.refusal(REVIEW)).contains(Refusal.SKIPPED);
    }

    @Test
    void aimsArePrintedAsTheyAreRead() {
        assertThat(Aim.parse("新增学位 | 720 | 个\n\n满意度｜95.5"))
                .extracting(Aim::text)
                .containsExactly("新增学位 | 720 | 个", "满意度 | 95.5");
        List<String> wrong = new ArrayList<>(List.of("新增学位", "新增学位 | 很多", " | 3", "a | 1 | b | c"));
        assertThat(wrong)
                .allSatisfy(line -> assertThatThrownBy(() -> Aim.parse(line))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(line.strip()));
    }

    private static LoopAct act(
            LoopStage stage, String aims, @Nullable String amount, @Nullable String mark, String result) {
        return new LoopAct(
                "p1",
                stage,
                "学前教育扩容",
                "依据与发现",
                Aim.parse(aims),
                amount == null ? null : new BigDecimal(amount),
                mark == null ? null : new BigDecimal(mark),
                result,
                List.of("line:2024-GE-205"),
                "reviewer",
                LocalDate.of(2024, 9, 30));
    }
}
