package org.gangmu.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeasonsTest {
    /** 10 and 1, −1, 2, −2 in turn. */
    private static double[] quarters(int count) {
        double[] season = {1, -1, 2, -2};
        return IntStream.range(0, count).mapToDouble(t -> 10 + season[t % 4]).toArray();
    }

    @Test
    void aSeasonThatAddsIsFoundExactly() {
        Seasons seasons = Seasons.of(quarters(12), 4, Seasons.Kind.AMOUNT);
        assertThat(seasons.index()).containsExactly(new double[] {1, -1, 2, -2}, within(1e-9));
        assertThat(seasons.takenOff(quarters(12))).containsOnly(new double[] {10}, within(1e-9));
    }

    @Test
    void aSeasonThatMultipliesIsFoundExactly() {
        Seasons seasons = Seasons.of(quarters(12), 4, Seasons.Kind.FACTOR);
        assertThat(seasons.index()).containsExactly(new double[] {1.1, 0.9, 1.2, 0.8}, within(1e-9));
    }

    @Test
    void theSeasonIsPutOnAgainWhereTheYearStands() {
        Seasons seasons = Seasons.of(quarters(13), 4, Seasons.Kind.AMOUNT);
        assertThat(seasons.putOn(new double[] {10, 10}, 13)).containsExactly(new double[] {9, 12}, within(1e-9));
    }

    @Test
    void aSeasonOfASeriesThatReachesZeroAdds() {
        double[] y = quarters(12);
        y[5] = 0;
        assertThat(Seasons.of(y, 4, Seasons.Kind.FACTOR).kind()).isEqualTo(Seasons.Kind.AMOUNT);
    }

    @Test
    void noSeasonIsSeenInTwoYears() {
        assertThat(Seasons.of(quarters(8), 4, Seasons.Kind.FACTOR).exist()).isFalse();
    }

    @Test
    void yearlySeriesHaveNone() {
        assertThat(Seasons.of(quarters(12), 1, Seasons.Kind.FACTOR).exist()).isFalse();
    }

    @Test
    void yearsThatDoNotAgreeDrawTheSeasonToNone() {
        Random random = new Random(5);
        double[] noise = IntStream.range(0, 40)
                .mapToDouble(t -> 100 + random.nextGaussian())
                .toArray();
        assertThat(Seasons.of(noise, 4, Seasons.Kind.AMOUNT).index()).containsOnly(new double[] {0}, within(0.3));
    }

    @Test
    void seasonalSmoothingRepeatsAPerfectYear() {
        double[] ahead = new SeasonalSmoothing(4).forecast(quarters(16), 4);
        assertThat(ahead).containsExactly(new double[] {11, 9, 12, 8}, within(1e-6));
    }

    @Test
    void withoutASeasonItIsDampedSmoothing() {
        double[] y = {1, 2, 3, 4, 5, 6, 7};
        assertThat(new SeasonalSmoothing(4).forecast(y, 3))
                .isEqualTo(Smoothing.damped().forecast(y, 3));
    }
}
