package org.gangmu.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.followup.Story.dispatcher;
import static org.gangmu.followup.Story.of;
import static org.gangmu.followup.Story.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingRoundTest {
    @ParameterizedTest
    @CsvSource({
        // 1 February 2024 is a Thursday
        "WEEKLY, 2024-02-01, 2024-01-29, 2024-02-04",
        "WEEKLY, 2024-01-29, 2024-01-29, 2024-02-04",
        "WEEKLY, 2024-02-04, 2024-01-29, 2024-02-04",
        "MONTHLY, 2024-02-29, 2024-02-01, 2024-02-29",
        "QUARTERLY, 2024-02-29, 2024-01-01, 2024-03-31",
        "QUARTERLY, 2024-12-31, 2024-10-01, 2024-12-31"
    })
    void aRoundIsACalendarWeekMonthOrQuarter(Cadence cadence, LocalDate day, LocalDate first, LocalDate last) {
        assertThat(cadence.roundOf(day)).isEqualTo(new ReportingRound(cadence, first, last));
    }

    @Test
    void theRoundBeforeEndsTheDayBefore() {
        ReportingRound march = Cadence.MONTHLY.roundOf(LocalDate.of(2024, 3, 15));
        assertThat(march.previous().last()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(march.seenFrom(LocalDate.of(2024, 3, 15))).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(march.seenFrom(LocalDate.of(2024, 5, 1))).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void whoHasNotReportedInTheRoundOwesAReport() {
        LocalDate due = LocalDate.of(2024, 6, 30);
        Story reported = new Story(List.of("区民政局"), List.of("区财政局"), due)
                .then(dispatcher(), Act.ASSIGN, text(""), LocalDate.of(2024, 1, 9))
                .then(of("区民政局"), Act.REPORT, text("已开业2处"), LocalDate.of(2024, 2, 5));
        Story joint = new Story(List.of("区教育局", "区民政局"), List.of(), due)
                .then(dispatcher(), Act.ASSIGN, text(""), LocalDate.of(2024, 1, 9))
                .then(of("区民政局"), Act.REPORT, text("选址完成"), LocalDate.of(2024, 2, 5));
        Story unassigned = new Story(List.of("区民政局"), List.of(), due);
        List<Task> tasks = List.of(reported.task(), joint.task(), unassigned.task());

        LocalDate today = LocalDate.of(2024, 2, 20);
        assertThat(Cadence.MONTHLY.roundOf(today).owed(tasks)).containsOnlyKeys("区教育局");
        // nobody's report of February counts in March, and one who only takes part owes none
        assertThat(Cadence.MONTHLY.roundOf(LocalDate.of(2024, 3, 1)).owed(tasks))
                .containsOnlyKeys("区教育局", "区民政局")
                .extractingByKey("区民政局")
                .isEqualTo(List.of(reported.task(), joint.task()));
        assertThat(Cadence.WEEKLY.roundOf(today).owed(tasks)).isEmpty();
    }
}
