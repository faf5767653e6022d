package org.gangmu.livelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gangmu.livelihood.Round.Fault;
import org.gangmu.livelihood.Round.Outcome;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static Round round(int seats, Object... votes) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (int i = 0; i < votes.length; i += 2) {
            counted.put((String) votes[i], (Integer) votes[i + 1]);
        }
        return new Round(
                "r",
                "990103",
                2024,
                "票决",
                LocalDate.of(2024, 1, 20),
                seats,
                200,
                198,
                2,
                "",
                counted,
                "dispatcher",
                LocalDate.of(2024, 1, 20));
    }

    @Test
    void theMostVotedAreAdopted() {
        assertThat(round(2, "食堂", 130, "公园", 70, "停车", 180).outcome())
                .isEqualTo(new Outcome(List.of("停车", "食堂"), List.of(), 0, List.of("公园")));
    }

    @Test
    void whoIsTiedAtTheLimitIsNotDecidedSilently() {
        Outcome outcome = round(3, "食堂", 150, "公园", 90, "停车", 180, "托育", 90).outcome();
        assertThat(outcome.adopted()).containsExactly("停车", "食堂");
        assertThat(outcome.tied()).containsExactly("公园", "托育");
        assertThat(outcome.left()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void equalVotesAboveOrBelowTheLimitAreNoTie() {
        assertThat(round(2, "甲", 100, "乙", 100, "丙", 50, "丁", 50).outcome().tied())
                .isEmpty();
        assertThat(round(2, "甲", 100, "乙", 100, "丙", 100).outcome().left()).isEqualTo(2);
    }

    @Test
    void whoGotNoVoteIsNotIn() {
        assertThat(round(3, "甲", 100, "乙", 0).outcome())
                .isEqualTo(new Outcome(List.of("甲"), List.of(), 0, List.of("乙")));
        assertThat(round(1, "甲", 0, "乙", 0).outcome().adopted()).isEmpty();
    }

    @Test
    void figuresThatCannotBeAreRefused() {
        assertThat(Round.fault(2, 100, 101, 0, Map.of("甲", 1))).contains(Fault.BALLOTS);
        assertThat(Round.fault(2, 100, 90, 91, Map.of("甲", 1))).contains(Fault.INVALID);
        assertThat(Round.fault(2, 100, 90, 5, Map.of("甲", 86))).contains(Fault.VOTES);
        assertThat(Round.fault(1, 100, 90, 0, Map.of("甲", 60, "乙", 31))).contains(Fault.SUM);
        assertThat(Round.fault(0, 100, 90, 0, Map.of("甲", 60))).contains(Fault.NO_SEATS);
        assertThat(Round.fault(2, 100, 90, 5, Map.of("甲", 85, "乙", 85))).isEmpty();
        assertThatThrownBy(() -> round(1, "甲", 197)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOrderOnTheBallotChangesNothingAndNoSeatIsGivenTwice() {
        var random = new Random(7);
        for (int run = 0; run < 300; run++) {
            int seats = 1 + random.nextInt(5);
            List<String> names = new ArrayList<>(List.of("甲", "乙", "丙", "丁", "戊", "己", "庚"));
            Map<String, Integer> votes = new LinkedHashMap<>();
            names.forEach(name -> votes.put(name, random.nextInt(6)));
            Outcome outcome = of(seats, names, votes);
            assertThat(outcome.adopted().size() + outcome.left()).isLessThanOrEqualTo(seats);
            assertThat(outcome.tied().isEmpty() || outcome.tied().size() > outcome.left())
                    .isTrue();
            assertThat(outcome.adopted().size()
                            + outcome.tied().size()
                            + outcome.out().size())
                    .isEqualTo(names.size());
            Collections.shuffle(names, random);
            Outcome other = of(seats, names, votes);
            assertThat(other.adopted()).containsExactlyInAnyOrderElementsOf(outcome.adopted());
            assertThat(other.tied()).containsExactlyInAnyOrderElementsOf(outcome.tied());
        }
    }

    private static Outcome of(int seats, List<String> names, Map<String, Integer> votes) {
        var arguments = new ArrayList<Object>();
        for (String name : names) {
            arguments.add(name);
            arguments.add(votes.getOrDefault(name, 0));
        }
        return round(seats, arguments.toArray()).outcome();
    }
}
