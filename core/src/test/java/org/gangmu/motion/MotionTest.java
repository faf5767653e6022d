package org.gangmu.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.motion.MotionEvent.Kind;
import org.junit.jupiter.api.Test;

class MotionTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 20);

    private static Motion motion(String... happened) {
        var events = new ArrayList<MotionEvent>();
        for (String one : happened) {
            String[] parts = one.split(":");
            events.add(new MotionEvent(Kind.parse(parts[0]), parts[1], "", "dispatcher", DAY));
        }
        return new Motion(
                "m", "990103", Motion.Kind.SUGGESTION, "四次会议", 12, "宋代表", "增设公交站点", "", DAY, "dispatcher", DAY, events);
    }

    @Test
    void theStageFollowsWhatHappenedLast() {
        assertThat(motion().stage()).isEqualTo(MotionStage.RECEIVED);
        assertThat(motion("assigned:t1").stage()).isEqualTo(MotionStage.HANDLING);
        assertThat(motion("assigned:t1", "replied:A").stage()).isEqualTo(MotionStage.REPLIED);
        assertThat(motion("assigned:t1", "replied:A", "judged:mostly").stage()).isEqualTo(MotionStage.DONE);
        assertThat(motion("assigned:t1", "replied:D", "judged:dissatisfied").stage())
                .isEqualTo(MotionStage.AGAIN);
        assertThat(motion("assigned:t1", "replied:D", "judged:dissatisfied", "replied:B")
                        .stage())
                .isEqualTo(MotionStage.REPLIED);
    }

    @Test
    void oneStepFollowsTheOther() {
        assertThat(MotionStage.RECEIVED.allows(Kind.REPLIED)).isFalse();
        assertThat(MotionStage.HANDLING.allows(Kind.ASSIGNED)).isFalse();
        assertThat(MotionStage.AGAIN.allows(Kind.REPLIED)).isTrue();
        assertThat(MotionStage.HANDLING.allows(Kind.JUDGED)).isFalse();
        assertThat(MotionStage.DONE.allows(Kind.REPLIED)).isFalse();
    }

    @Test
    void theLimitIsThreeMonthsAndSixForWhatIsHard() {
        MotionRules.Limit limit = MotionRules.national().of(Motion.Kind.SUGGESTION);
        assertThat(limit.deadline(LocalDate.of(2024, 1, 31), false)).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(limit.deadline(LocalDate.of(2024, 1, 31), true)).isEqualTo(LocalDate.of(2024, 7, 31));
        assertThat(limit.clause()).contains("代表法", "第四十二条");
        assertThatThrownBy(() -> MotionRules.parse(List.of("suggestion\t3\t6\t条款")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ratesCountTheLatestJudgement() {
        MotionRates rates = MotionRates.of(List.of(
                motion(),
                motion("assigned:t1"),
                motion("assigned:t2", "replied:A", "judged:satisfied"),
                motion("assigned:t3", "replied:D", "judged:dissatisfied", "replied:B", "judged:mostly"),
                motion("assigned:t4", "replied:D", "judged:dissatisfied")));
        assertThat(rates).isEqualTo(new MotionRates(5, 4, 3, 1, 1, 1, 1));
        assertThat(rates.repliedRate()).isEqualTo("60%");
        assertThat(rates.satisfiedRate()).isEqualTo("67%");
        assertThat(MotionRates.of(List.of()).satisfiedRate()).isEqualTo("—");
    }
}
