package org.gangmu.forecast;

import java.util.Arrays;

/**
 * Level, fading slope and a season that adds an amount and may change, all smoothed (Holt 1957, Winters 1960; damped: Gardner &
 * McKenzie 1989, Journal of the Operational Research Society 40). Damped smoothing where no season is seen.
 */
final class SeasonalSmoothing implements Method {
    private final int perYear;

    SeasonalSmoothing(int perYear) {
        this.perYear = perYear;
    }

    @Override
    public double[] forecast(double[] y, int steps) {
        Seasons seasons = Seasons.of(y, perYear, Seasons.Kind.AMOUNT);
        if (!seasons.exist()) {
            return Smoothing.damped().forecast(y, steps);
        }
        Pass pass = new Pass(y, seasons);
        BoxSearch search = new BoxSearch(new double[] {0.02, 0, 0.8, 0}, new double[] {1, 0.4, 0.98, 0.6});
        double[] ahead = new double[steps];
        pass.run(search.minimise(weights -> pass.run(weights, new double[0]), 0.4, 0.05, 0.92, 0.1), ahead);
        return ahead;
    }

    private final class Pass {
        private final double[] y;
        private final double[] firstSeasons;
        private final double firstLevel;
        private final double firstSlope;

        Pass(double[] y, Seasons seasons) {
            this.y = y;
            firstSeasons = seasons.index();
            double[] adjusted = seasons.takenOff(y);
            firstLevel = adjusted[0];
            firstSlope = Sample.median(Sample.changes(Arrays.copyOf(adjusted, 2 * perYear)));
        }

        /**
         * @param weights of the level, of the slope as a share of it, the fading, and of the season as a share of what the
         *     level leaves
         * @param ahead is filled with what follows the series
         * @return the sum of absolute errors one step ahead
         */
        double run(double[] weights, double[] ahead) {
            double[] season = firstSeasons.clone();
            double level = firstLevel;
            double slope = firstSlope;
            double sum = 0;
            for (int t = 0; t < y.length + ahead.length; t++) {
                slope *= t == 0 ? 1 : weights[2];
                level += t == 0 ? 0 : slope;
                double expected = level + season[t % perYear];
                if (t >= y.length) {
                    ahead[t - y.length] = expected;
                    continue;
                }
                double error = y[t] - expected;
                sum += Math.abs(error);
                level += weights[0] * error;
                slope += weights[0] * weights[1] * error;
                season[t % perYear] += (1 - weights[0]) * weights[3] * error;
            }
            return sum;
        }
    }
}
