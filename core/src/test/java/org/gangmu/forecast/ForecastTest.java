package org.gangmu.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Probabilities and intervals, against tables of Student's t distribution with four degrees of freedom. */
class ForecastTest {
    /** Half-widths of the 80 % intervals such that the scale is 1 and 2: the table's 1.533206. */
    private static final Forecast FORECAST =
            Forecast.of(new double[] {100, 110}, new double[] {1.533206, 2 * 1.533206});

    @Test
    void quantilesAreThoseOfTheTable() {
        assertThat(HeavyTail.quantile(0.9)).isCloseTo(1.533206, within(1e-6));
        assertThat(HeavyTail.quantile(0.975)).isCloseTo(2.776445, within(1e-6));
        assertThat(HeavyTail.quantile(0.005)).isCloseTo(-4.604095, within(1e-6));
        assertThat(HeavyTail.quantile(0.5)).isZero();
    }

    @Test
    void cumulatedIsTheInverseOfTheQuantile() {
        for (double p = 0.001; p < 1; p += 0.037) {
            assertThat(HeavyTail.cumulated(HeavyTail.quantile(p))).isCloseTo(p, within(1e-9));
        }
        assertThat(HeavyTail.cumulated(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(HeavyTail.cumulated(-1e200)).isZero();
    }

    @Test
    void theIntervalOfTheFittedLevelHasTheFittedWidth() {
        Interval interval = FORECAST.interval(2, 0.8);
        assertThat(interval.low()).isCloseTo(110 - 3.066412, within(1e-5));
        assertThat(interval.high()).isCloseTo(110 + 3.066412, within(1e-5));
    }

    @Test
    void ahigherLevelIsWider() {
        assertThat(FORECAST.interval(1, 0.95).high()).isCloseTo(102.776445, within(1e-5));
    }

    @Test
    void probabilitiesAreThoseOfTheTable() {
        assertThat(FORECAST.probabilityAtLeast(1, 100)).isCloseTo(0.5, within(1e-9));
        assertThat(FORECAST.probabilityAtLeast(1, 101.533206)).isCloseTo(0.1, within(1e-6));
        assertThat(FORECAST.probabilityAtMost(1, 101.533206)).isCloseTo(0.9, within(1e-6));
        assertThat(FORECAST.probabilityAtLeast(2, 110 - 2 * 2.776445)).isCloseTo(0.975, within(1e-6));
    }

    @Test
    void boundsCutPointsIntervalsAndProbabilities() {
        Forecast share =
                Forecast.of(new double[] {99, 103}, new double[] {3, 3}).within(0, 100);
        assertThat(share.interval(1, 0.8))
                .isEqualTo(new Interval(share.interval(1, 0.8).low(), 100));
        assertThat(share.point(2)).isEqualTo(100);
        assertThat(share.probabilityAtLeast(1, 100.1)).isZero();
        assertThat(share.probabilityAtLeast(1, 0)).isEqualTo(1);
        assertThat(share.probabilityAtMost(1, 100)).isEqualTo(1);
        assertThat(share.probabilityAtMost(1, -1)).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> FORECAST.point(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> FORECAST.point(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> FORECAST.interval(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FORECAST.within(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FORECAST.probabilityAtLeast(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
