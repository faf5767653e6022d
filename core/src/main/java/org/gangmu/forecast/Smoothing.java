package org.gangmu.forecast;

import java.util.Arrays;

/**
 * Exponential smoothing: simple (Brown 1959), or with a trend that fades (Gardner & McKenzie 1985, Management Science 31).
 * Weights are fitted on the past by the squared error one step ahead, or by the absolute error over all steps up to the
 * horizon that is asked for (Weiss & Andersen 1984, Journal of the Royal Statistical Society A 147).
 */
final class Smoothing implements Method {
    private static final int FEWEST = 3;
    private static final int EARLY = 5;

    private final boolean trend;
    private final int traced;

    private Smoothing(boolean trend, int traced) {
        this.trend = trend;
        this.traced = traced;
    }

    static Smoothing simple() {
        return new Smoothing(false, 1);
    }

    static Smoothing damped() {
        return new Smoothing(true, 1);
    }

    /** Damped, fitted by the error over {@code steps} steps. */
    static Smoothing damped(int steps) {
        return new Smoothing(true, steps);
    }

    @Override
    public double[] forecast(double[] y, int steps) {
        if (y.length < FEWEST) {
            return new Naive().forecast(y, steps);
        }
        Pass pass = new Pass(y, fit(y));
        while (pass.next()) {
            pass.advance();
        }
        return pass.ahead(steps);
    }

    /**
     * The absolute errors that the fitted weights make one step ahead, summed up, the last one whole and each before it a little
     * less.
     *
     * @param halving after how many steps an error counts half
     */
    double sumOfErrors(double[] y, double halving) {
        double[] weights = y.length < FEWEST ? new double[] {1, 0, 1} : fit(y);
        double kept = StrictMath.pow(0.5, 1 / halving);
        double sum = 0;
        Pass pass = new Pass(y, weights);
        while (pass.next()) {
            sum = kept * sum + Math.abs(pass.error());
            pass.advance();
        }
        return sum;
    }

    private double[] fit(double[] y) {
        BoxSearch search = trend
                ? new BoxSearch(new double[] {0.02, 0, 0.7}, new double[] {1, 0.6, 0.98})
                : new BoxSearch(new double[] {0.02, 0, 1}, new double[] {1, 0, 1});
        double[] start = trend ? new double[] {0.5, 0.1, 0.9} : new double[] {0.5, 0, 1};
        return search.minimise(weights -> cost(y, weights), start);
    }

    private double cost(double[] y, double[] weights) {
        double sum = 0;
        Pass pass = new Pass(y, weights);
        while (pass.next()) {
            sum += traced == 1 ? pass.error() * pass.error() : pass.tracedError();
            pass.advance();
        }
        return sum;
    }

    /** Level and slope on their way through the series. */
    private final class Pass {
        private final double[] y;
        private final double levelWeight;
        private final double slopeWeight;
        private final double fade;
        private double level;
        private double slope;
        private int t;

        /** @param weights of the level, of the slope as a share of it, and the fading */
        Pass(double[] y, double[] weights) {
            this.y = y;
            levelWeight = weights[0];
            slopeWeight = weights[0] * weights[1];
            fade = weights[2];
            level = y[0];
            slope = trend && y.length >= FEWEST ? firstSlope(y) : 0;
        }

        private static double firstSlope(double[] y) {
            return Sample.median(Sample.changes(Arrays.copyOf(y, Math.min(y.length, EARLY + 1))));
        }

        boolean next() {
            t++;
            return t < y.length;
        }

        double error() {
            return y[t] - level - fade * slope;
        }

        /** The sum of absolute errors over the steps asked for that the series still has. */
        double tracedError() {
            double sum = 0;
            double reach = level;
            double step = slope;
            int steps = Math.min(traced, y.length - t);
            for (int h = 0; h < steps; h++) {
                step *= fade;
                reach += step;
                sum += Math.abs(y[t + h] - reach);
            }
            return sum;
        }

        void advance() {
            double error = error();
            level += fade * slope + levelWeight * error;
            slope = fade * slope + slopeWeight * error;
        }

        double[] ahead(int steps) {
            double[] ahead = new double[steps];
            double reach = level;
            double step = slope;
            for (int h = 0; h < steps; h++) {
                step *= fade;
                reach += step;
                ahead[h] = reach;
            }
            return ahead;
        }
    }
}
