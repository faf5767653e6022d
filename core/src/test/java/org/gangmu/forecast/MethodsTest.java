package org.gangmu.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each method on a series whose continuation can be worked out by hand. */
class MethodsTest {
    private static final double[] LINE = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    private static void assertAhead(Method method, double[] y, double... expected) {
        double[] ahead = method.forecast(y, expected.length);
        assertThat(ahead).hasSameSizeAs(expected);
        for (int h = 0; h < expected.length; h++) {
            assertThat(ahead[h])
                    .as("step %d of %s", h + 1, Arrays.toString(ahead))
                    .isCloseTo(expected[h], within(1e-9));
        }
    }

    @Test
    void naiveStaysWhereTheSeriesEnds() {
        assertAhead(new Naive(), new double[] {3, 1, 4}, 4, 4, 4);
    }

    @Test
    void theFadingTrendTakesTheMedianChangeAndLetsItFade() {
        // changes 2, 1, 4: median 2; 17 + 1.6, + 1.28
        assertAhead(new FadingTrend(), new double[] {10, 12, 13, 17}, 18.6, 19.88);
    }

    @Test
    void onLogarithmsTheSameTrendIsARate() {
        assertAhead(new Logged(new FadingTrend()), new double[] {100, 110, 121}, 121 * Math.pow(1.1, 0.8));
    }

    @Test
    void logarithmsAreLeftAloneWhereAValueIsNotPositive() {
        double[] y = {-1, 1, 3};
        assertThat(new Logged(new FadingTrend()).forecast(y, 2)).isEqualTo(new FadingTrend().forecast(y, 2));
    }

    @Test
    void thetaFollowsALineWithHalfItsSlope() {
        // The curved line is the line itself; smoothed it stays at 10, the straight one goes on to 11 and 12.
        assertAhead(new Theta(), LINE, 10.5, 11);
    }

    @Test
    void dynamicThetaFollowsALineWithPartOfItsSlope() {
        double[] ahead = new DynamicTheta().forecast(LINE, 2);
        assertThat(ahead[0]).isBetween(10.5, 11.0);
        assertThat(ahead[1] - ahead[0]).isBetween(0.4, 1.0);
    }

    @Test
    void simpleSmoothingOfAStepEndsNearItsTop() {
        double[] ahead = Smoothing.simple().forecast(new double[] {1, 1, 1, 1, 5, 5, 5, 5}, 2);
        assertThat(ahead[0]).isCloseTo(5, within(0.01)).isEqualTo(ahead[1]);
    }

    @Test
    void errorsOfTwoValuesAreTheirDifference() {
        assertThat(Smoothing.simple().sumOfErrors(new double[] {10, 14}, 8)).isEqualTo(4);
        assertThat(Smoothing.simple().sumOfErrors(new double[] {10}, 8)).isZero();
    }

    @Test
    void olderErrorsCountLess() {
        // Three values are too few to shape weights other than 1 here: errors 8 and 8, the first halved after 1 step.
        assertThat(Smoothing.simple().sumOfErrors(new double[] {0, 8, 16}, 1)).isCloseTo(12, within(1e-9));
    }

    @Test
    void dampedSmoothingRisesEverLess() {
        double[] ahead = Smoothing.damped().forecast(LINE, 3);
        assertThat(ahead[0]).isBetween(10.6, 11.0);
        assertThat(ahead[2] - ahead[1]).isPositive().isLessThan(ahead[1] - ahead[0]);
    }

    @Test
    void tracedSmoothingOfAConstantStays() {
        assertAhead(Smoothing.damped(6), new double[] {7, 7, 7, 7, 7, 7}, 7, 7);
    }

    @Test
    void blocksAverageWhatSingleValuesAndPairsTell() {
        // Single values end at 15, pairs (2, 6, 10, 14) at 14.
        assertAhead(new Blocks(new Naive(), 2), new double[] {1, 3, 5, 7, 9, 11, 13, 15}, 14.5, 14.5);
    }

    @Test
    void autoregressionContinuesAnAlternation() {
        double[] y =
                IntStream.range(0, 12).mapToDouble(t -> t % 2 == 0 ? 1 : -1).toArray();
        assertAhead(AutoRegression.ofValues(), y, 1, -1, 1);
    }

    @Test
    void autoregressionOfChangesContinuesALine() {
        assertAhead(AutoRegression.ofChanges(), LINE, 11, 12);
    }

    @Test
    void theBoxSearchFindsTheLowestPointWithinItsBounds() {
        BoxSearch search = new BoxSearch(new double[] {0, 0}, new double[] {1, 0.5});
        double[] found = search.minimise(p -> Math.pow(p[0] - 0.3, 2) + Math.pow(p[1] - 0.7, 2), 0.9, 0.1);
        assertThat(found[0]).isCloseTo(0.3, within(0.01));
        assertThat(found[1]).isEqualTo(0.5);
    }
}
