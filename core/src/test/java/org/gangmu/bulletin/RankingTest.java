package org.gangmu.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.followup.Act;
import org.gangmu.followup.Actor;
import org.gangmu.followup.Cadence;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Parties;
import org.gangmu.followup.Task;
import org.gangmu.followup.TaskAct;
import org.gangmu.followup.TaskAct.Told;
import org.gangmu.followup.TaskKind;
import org.gangmu.followup.TaskOrigin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final LocalDate OPENED = LocalDate.of(2023, 12, 1);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 1, 31);
    private static final Actor DISPATCHER = new Actor("dispatcher", Capacity.DISPATCHER, null);

    private final List<Task> tasks = new ArrayList<>();

    /** A task of weekly, monthly or quarterly reports, with the acts that follow. */
    private Task task(String agency, @Nullable LocalDate deadline, Cadence cadence) {
        var what = new TaskOrigin.What(
                TaskKind.MEETING, "任务" + tasks.size(), "", List.of(agency), List.of(), deadline, cadence);
        String id = String.format("%016x", tasks.size());
        return Task.of(new TaskOrigin(id, what, null, "dispatcher", OPENED, Instant.EPOCH))
                .after(act(Act.ASSIGN, DISPATCHER, null, OPENED));
    }

    private static TaskAct act(Act act, Actor actor, @Nullable LocalDate deadline, LocalDate day) {
        return new TaskAct(act, new Told("", List.of(), deadline, List.of()), actor, day, Instant.EPOCH);
    }

    private static Task submitted(Task task, LocalDate day) {
        return task.after(
                act(Act.SUBMIT, new Actor("r", Capacity.OWNER, task.owners().get(0)), null, day));
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2024, 1, day);
    }

    private void add(Task task) {
        tasks.add(task);
    }

    private List<Ranked> ranking(LocalDate day) {
        return Ranking.of(
                new Ranking.Span(FIRST, LAST, day),
                asOf -> tasks.stream()
                        .filter(task -> !task.origin().knownFrom().isAfter(asOf))
                        .map(task -> Task.of(task.origin(), task.acts(), asOf))
                        .toList(),
                Parties::unregistered,
                RankingRule.national());
    }

    private Ranked of(String agency) {
        return ranking(LAST.plusDays(5)).stream()
                .filter(row -> row.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> counts(Ranked row) {
        return row.points().stream()
                .collect(Collectors.groupingBy(point -> point.criterion().code(), Collectors.counting()));
    }

    @Test
    void everyTaskGivesThePointsOfItsStandingAndEscalationsAndMissingReportsTakeSome() {
        add(submitted(task("区民政局", january(20), Cadence.QUARTERLY), january(19)));
        add(submitted(task("区民政局", january(20), Cadence.QUARTERLY), january(22)));
        add(task("区民政局", LocalDate.of(2024, 6, 30), Cadence.QUARTERLY));
        add(task("区民政局", january(10), Cadence.MONTHLY)
                .after(act(Act.ESCALATE, DISPATCHER, january(18), january(11)))
                .after(act(Act.ESCALATE, DISPATCHER, january(25), january(20))));
        Ranked row = of("区民政局");
        assertThat(counts(row))
                .isEqualTo(Map.of(
                        "met",
                        1L,
                        "late",
                        1L,
                        "on_time",
                        1L,
                        "overdue",
                        1L,
                        "blue",
                        1L,
                        "orange",
                        1L,
                        "unreported",
                        1L));
        // 100 + 60 + 100 + 0 − 5 − 10 − 10 over four tasks
        assertThat(row.score()).isEqualByComparingTo("58.8");
        assertThat(row.points()).extracting(Ranked.Point::points).startsWith(-10, -10, -5, 0);
    }

    @Test
    void whatWasOverBeforeThePeriodOrHasNoDeadlineDoesNotCount() {
        add(submitted(task("区民政局", OPENED.plusDays(9), Cadence.QUARTERLY), OPENED.plusDays(5)));
        add(task("区民政局", null, Cadence.QUARTERLY));
        add(task("区民政局", LAST, Cadence.QUARTERLY).after(act(Act.WITHDRAW, DISPATCHER, null, january(5))));
        assertThat(ranking(LAST)).isEmpty();
    }

    @Test
    void whatHappensAfterThePeriodChangesNothing() {
        Task late = task("区民政局", january(10), Cadence.QUARTERLY);
        add(submitted(late, LAST.plusDays(3)));
        assertThat(counts(of("区民政局"))).isEqualTo(Map.of("overdue", 1L));
    }

    @Test
    void theSameScoreIsTheSameRankAndTooFewTasksAreListedOnly() {
        for (String agency : List.of("区甲局", "区乙局", "区丙局")) {
            for (int i = 0; i < 3; i++) {
                boolean third = agency.equals("区丙局") && i == 0;
                add(task(agency, third ? january(5) : LocalDate.of(2024, 6, 30), Cadence.QUARTERLY));
            }
        }
        add(task("区丁局", LocalDate.of(2024, 6, 30), Cadence.QUARTERLY));
        assertThat(ranking(LAST)).extracting(Ranked::agency).containsExactly("区乙局", "区甲局", "区丙局", "区丁局");
        assertThat(ranking(LAST)).extracting(Ranked::rank).containsExactly(1, 1, 3, null);
        assertThat(ranking(LAST).get(3).score()).isEqualByComparingTo("100");
    }

    @Test
    void eachRoundThatEndedWithoutAReportCounts() {
        add(task("区民政局", LocalDate.of(2024, 6, 30), Cadence.WEEKLY)
                .after(act(Act.REPORT, new Actor("r", Capacity.OWNER, "区民政局"), null, january(10))));
        // weeks that ended in January: to the 7th, 14th (reported), 21st, 28th
        assertThat(counts(of("区民政局"))).containsEntry("unreported", 3L);
        assertThat(ranking(january(15)).get(0).count(Criterion.UNREPORTED)).isEqualTo(1);
    }

    @Test
    void theRuleIsGivenBackAsItWasRead() {
        RankingRule rule = RankingRule.national();
        assertThat(RankingRule.parse(rule.lines())).isEqualTo(rule);
        assertThatThrownBy(() -> RankingRule.parse(List.of("x\t1\t3", "met\t100\t甲\ta")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
