package org.gangmu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final WorkingDays DAYS = WorkingDays.standard();

    /** Monday to Friday − those of them off + weekends made up, counted by hand from the notices. */
    @ParameterizedTest
    @CsvSource({
        "2019, 250",
        "2020, 249", // 262 − 19 + 6; the notice alone gives 251, the longer Spring Festival took 31 January and 1
        // February
        "2021, 250", // 261 − 18 + 7
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    void everyYearHasTheWorkingDaysOfItsNotice(int year, int expected) {
        long worked = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(DAYS::isWorkingDay)
                .count();
        assertThat(worked).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-01, false", // a Saturday, and Labour Day
        "2021-05-04, false", // a Tuesday off
        "2021-05-08, true", // a Saturday made up
        "2021-05-09, false", // a Sunday
        "2020-02-01, false", // was to be made up; the extension of the Spring Festival took it back
        "2020-02-03, true",
        "2022-12-31, false", // New Year of 2023 begins in 2022
        "2026-02-28, true",
        "2026-01-04, true"
    })
    void aDayIsWorkedOrNot(LocalDate day, boolean worked) {
        assertThat(DAYS.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void theDayItselfDoesNotCountAndHolidaysAreSteppedOver() {
        // Thursday 6 May 2021: Friday 7 is the first, Saturday 8 (made up) the second, Monday 10 the third
        assertThat(DAYS.plus(LocalDate.of(2021, 5, 6), 3)).isEqualTo(LocalDate.of(2021, 5, 10));
        // Friday 30 April 2021: off until 5 May, so Thursday 6 is the first
        assertThat(DAYS.plus(LocalDate.of(2021, 4, 30), 1)).isEqualTo(LocalDate.of(2021, 5, 6));
        assertThat(DAYS.plus(LocalDate.of(2021, 5, 1), 0)).isEqualTo(LocalDate.of(2021, 5, 1));
        assertThatThrownBy(() -> DAYS.plus(LocalDate.of(2021, 5, 1), -1)).hasMessageContaining("-1");
    }

    @Test
    void aYearThatIsNotKnownIsNotGuessed() {
        assertThatThrownBy(() -> DAYS.isWorkingDay(LocalDate.of(2031, 3, 3)))
                .isInstanceOf(UnknownYear.class)
                .hasMessageContaining("2031")
                .hasMessageContaining("2019 to 2026")
                .hasMessageContaining("holidays.tsv");
        // 31 December 2026 is the last day known
        assertThatThrownBy(() -> DAYS.plus(LocalDate.of(2026, 12, 30), 2)).isInstanceOf(UnknownYear.class);
    }

    @Test
    void aCalendarThatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> WorkingDays.parse(List.of("2021\toff\t2021-05-08\tx", "2021\twork\t2021-05-08\tx")))
                .hasMessageContaining("2021-05-08");
        assertThatThrownBy(() -> WorkingDays.parse(List.of("2021\twork\t2021-05-06\tx")))
                .hasMessageContaining("no weekend");
        assertThatThrownBy(() -> WorkingDays.parse(List.of("2021\toff\t2021-02-30\tx")))
                .hasMessageContaining("2021-02-30");
        assertThatThrownBy(() -> WorkingDays.parse(List.of("2021\tfree\t2021-02-03\tx")))
                .hasMessageContaining("free");
    }
}
