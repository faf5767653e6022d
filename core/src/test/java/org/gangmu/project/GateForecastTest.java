package org.gangmu.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.project.Waiting.One;
import org.junit.jupiter.api.Test;

class GateForecastTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    private static Project passed(int id, ProjectKind kind, int days) {
        Life life = new Life("p" + id, "项目" + id, kind, Stage.IDEA, "2022-01-01").pass("2022-01-02");
        return life.pass(LocalDate.of(2022, 1, 2).plusDays(days).toString()).on(DAY.toString());
    }

    private static Project waiting(String since) {
        return new Life("mine", "云溪文化馆", ProjectKind.LIVELIHOOD, Stage.IDEA, "2022-01-01")
                .pass(since)
                .on(DAY.toString());
    }

    private static GateForecast forecast(Project project, List<Project> history) {
        return GateForecast.of(project, history, DAY, Gates.standard()).orElseThrow();
    }

    @Test
    void theProductLimitCountsThoseThatStillWait() {
        // Kaplan and Meier: of 4, one ends on day 2 (3/4 left), one leaves sight on day 3, one ends on day 5 (3/8 left)
        var waiting = new Waiting(
                List.of(new One(2, true, 1), new One(3, false, 1), new One(5, true, 1), new One(9, false, 1)));
        assertThat(waiting.survival(1)).isEqualTo(1);
        assertThat(waiting.survival(2)).isEqualTo(0.75);
        assertThat(waiting.survival(5)).isEqualTo(0.375);
        assertThat(waiting.median(0)).hasValue(5L);
        assertThat(waiting.isEnough()).isFalse();
    }

    @Test
    void missingConditionsAreNamedAndTheStallIsTheMedianOfThoseAlike() {
        var history = new ArrayList<Project>();
        for (int i = 0; i < 5; i++) {
            history.add(passed(i, ProjectKind.LIVELIHOOD, 100 + 10 * i));
        }
        GateForecast forecast = forecast(waiting("2024-01-22"), history);
        assertThat(forecast.to()).isEqualTo(Stage.PREPARATORY);
        assertThat(forecast.conditions())
                .extracting(missing -> missing.condition().id())
                .containsExactly("code", "approval", "site", "funding");
        assertThat(forecast.waited()).isEqualTo(10);
        assertThat(forecast.gate().days()).isEqualTo(110L);
        assertThat(forecast.gate().alike()).isEqualTo(5);
    }

    @Test
    void whatWaitedLongerThanAnyIsToldSo() {
        var history = new ArrayList<Project>();
        for (int i = 0; i < 5; i++) {
            history.add(passed(i, ProjectKind.LIVELIHOOD, 100 + 10 * i));
        }
        GateForecast forecast = forecast(waiting("2023-01-01"), history);
        assertThat(forecast.gate().told()).isFalse();
        assertThat(forecast.gate().longest()).isTrue();
    }

    @Test
    void ofTooSmallAHistoryNothingIsSaid() {
        GateForecast forecast = forecast(
                waiting("2024-01-22"),
                List.of(passed(1, ProjectKind.LIVELIHOOD, 100), passed(2, ProjectKind.LIVELIHOOD, 120)));
        assertThat(forecast.gate().told()).isFalse();
        assertThat(forecast.gate().longest()).isFalse();
        assertThat(forecast.gate().ends()).isEqualTo(2);
    }

    @Test
    void otherKindsCountLessTheMoreAreAlike() {
        var history = new ArrayList<Project>();
        for (int i = 0; i < 4; i++) {
            history.add(passed(i, ProjectKind.LIVELIHOOD, 100));
            history.add(passed(10 + i, ProjectKind.INDUSTRY, 20));
        }
        // weights: 4 alike at 1, 4 others at 5/9; the half is reached among those alike
        assertThat(forecast(waiting("2024-02-01"), history).gate().days()).isEqualTo(100L);
    }
}
