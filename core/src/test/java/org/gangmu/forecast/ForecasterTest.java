package org.gangmu.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.gangmu.forecast.NoForecast.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a user gets for series as districts have them: short, with gaps, odd. */
class ForecasterTest {
    private static final double GAP = Double.NaN;
    private static final double[] GDP = {432.1, 461.5, 478.2, 512.9, 545.3, 560.8};

    private static Forecast yearly(int steps, double... values) {
        return Forecaster.of(Frequency.YEARLY).forecast(values, steps);
    }

    @Test
    void growthGoesOnSomewhatSlower() {
        Forecast forecast = yearly(3, GDP);
        assertThat(forecast.point(1)).isBetween(565.0, 590.0);
        assertThat(forecast.point(3)).isBetween(580.0, 650.0);
        assertThat(forecast.probabilityAtLeast(3, 500)).isGreaterThan(0.9);
        assertThat(forecast.probabilityAtLeast(3, 800)).isLessThan(0.1);
    }

    @Test
    void laterStepsAreLessSure() {
        Forecast forecast = yearly(6, GDP);
        for (int step = 2; step <= 6; step++) {
            assertThat(width(forecast, step)).isGreaterThanOrEqualTo(width(forecast, step - 1));
        }
        assertThat(width(forecast, 6)).isGreaterThan(1.5 * width(forecast, 1));
    }

    private static double width(Forecast forecast, int step) {
        Interval interval = forecast.interval(step, 0.8);
        return interval.high() - interval.low();
    }

    @Test
    void theUnitDoesNotMatter() {
        Forecast billions = yearly(2, GDP);
        Forecast units = yearly(2, Arrays.stream(GDP).map(v -> v * 1e8).toArray());
        for (int step = 1; step <= 2; step++) {
            assertThat(units.point(step) / 1e8).isCloseTo(billions.point(step), within(1e-6));
            assertThat(width(units, step) / 1e8).isCloseTo(width(billions, step), within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneValueIsItsOwnForecastAndFarFromSure(Frequency frequency) {
        Forecast forecast = Forecaster.of(frequency).forecast(new double[] {50}, 2);
        assertThat(forecast.point(1)).isCloseTo(50, within(1e-9));
        assertThat(width(forecast, 1)).isGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void aConstantStaysWithARestOfDoubt(Frequency frequency) {
        double[] values = new double[40];
        Arrays.fill(values, 3.5);
        Forecast forecast = Forecaster.of(frequency).forecast(values, 4);
        assertThat(forecast.point(4)).isCloseTo(3.5, within(1e-6));
        assertThat(width(forecast, 4)).isPositive().isLessThan(1);
    }

    @Test
    void aMonthlySeasonIsContinued() {
        double[] values = IntStream.range(0, 48)
                .mapToDouble(t -> 100 + (t % 12 == 11 ? 60 : 0))
                .toArray();
        Forecast forecast = Forecaster.of(Frequency.MONTHLY).forecast(values, 12);
        assertThat(forecast.point(12)).isCloseTo(160, within(3.0));
        assertThat(forecast.point(5)).isCloseTo(100, within(3.0));
    }

    @Test
    void valuesBelowZeroAreForecastToo() {
        Forecast forecast = yearly(2, -3, -2.5, -1.8, -0.6, 0.4, 1.1, 1.6, 2.2, 2.9, 3.1);
        assertThat(forecast.point(1)).isBetween(2.9, 4.2);
    }

    @Test
    void emptyPlacesAtTheEndAreStepsToo() {
        Forecast late = yearly(1, 432.1, 461.5, 478.2, 512.9, 545.3, 560.8, GAP, GAP);
        Forecast known = yearly(3, GDP);
        assertThat(late.point(1)).isEqualTo(known.point(3));
        assertThat(width(late, 1)).isEqualTo(width(known, 3));
    }

    @Test
    void emptyPlacesAtTheBeginningDoNotMatter() {
        assertThat(yearly(1, GAP, 432.1, 461.5, 478.2, 512.9, 545.3, 560.8).point(1))
                .isEqualTo(yearly(1, GDP).point(1));
    }

    @Test
    void aGapIsBridgedByAStraightLine() {
        assertThat(History.of(new double[] {1, GAP, GAP, 4, 5}).values())
                .containsExactly(new double[] {0.3, 0.6, 0.9, 1.2, 1.5}, within(1e-9));
    }

    @Test
    void whatAllowsNoForecastIsRefusedWithItsReason() {
        assertRefused(Reason.EMPTY);
        assertRefused(Reason.EMPTY, GAP, GAP);
        assertRefused(Reason.ALL_ZERO, 0, 0, 0);
        assertRefused(Reason.OUT_OF_RANGE, 1, Double.POSITIVE_INFINITY);
        assertRefused(Reason.OUT_OF_RANGE, 1, -1e200);
        assertRefused(Reason.MOSTLY_GAPS, 1, GAP, GAP, GAP, 2);
        assertThatThrownBy(() -> yearly(0, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Reason reason, double... values) {
        assertThatExceptionOfType(NoForecast.class)
                .isThrownBy(() -> yearly(1, values))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsEverNotANumber(Frequency frequency) {
        Random random = new Random(11);
        Forecaster forecaster = Forecaster.of(frequency);
        double[] odd = {0, -1, 1e-12, 1e12, 5, -1e6, 1e140, -0.0};
        for (int round = 0; round < 400; round++) {
            double[] values = new double[1 + random.nextInt(round % 5 == 0 ? 60 : 9)];
            int kind = random.nextInt(4);
            for (int t = 0; t < values.length; t++) {
                values[t] = kind == 0
                        ? odd[random.nextInt(odd.length)]
                        : kind == 1 ? Math.exp(t * random.nextDouble()) : kind == 2 ? random.nextInt(2) : t % 3 - 1;
            }
            if (Arrays.stream(values).allMatch(v -> v == 0)) {
                continue;
            }
            Forecast forecast = forecaster.forecast(values, 20);
            for (int step = 1; step <= 20; step++) {
                assertThat(forecast.point(step)).as(Arrays.toString(values)).isFinite();
                Interval interval = forecast.interval(step, 0.8);
                assertThat(interval.low()).isFinite();
                assertThat(interval.high()).isFinite();
                assertThat(forecast.probabilityAtLeast(step, 1)).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void lengthsAreToldApart() {
        assertThat(Length.of(3, Frequency.YEARLY)).isEqualTo(Length.FEW);
        assertThat(Length.of(8, Frequency.YEARLY)).isEqualTo(Length.SHORT);
        assertThat(Length.of(9, Frequency.YEARLY)).isEqualTo(Length.LONG);
        assertThat(Length.of(24, Frequency.MONTHLY)).isEqualTo(Length.SHORT);
        assertThat(Length.of(25, Frequency.MONTHLY)).isEqualTo(Length.LONG);
    }
}
