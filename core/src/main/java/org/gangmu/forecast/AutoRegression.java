package org.gangmu.forecast;

/**
 * Each value, or each change, explained by those before it. Coefficients by Burg's method (Burg 1975), which stays stable on
 * short series; how many, at most 13, by the Bayesian information criterion (Schwarz 1978, Annals of Statistics 6).
 */
final class AutoRegression implements Method {
    private static final int FEWEST = 6;
    private static final int LONGEST = 13;
    private static final double NO_ERROR = 1e-300;

    private final boolean ofChanges;

    private AutoRegression(boolean ofChanges) {
        this.ofChanges = ofChanges;
    }

    static AutoRegression ofValues() {
        return new AutoRegression(false);
    }

    static AutoRegression ofChanges() {
        return new AutoRegression(true);
    }

    @Override
    public double[] forecast(double[] y, int steps) {
        if (y.length < FEWEST) {
            return new Naive().forecast(y, steps);
        }
        double[] x = ofChanges ? Sample.changes(y) : y.clone();
        double mean = Sample.mean(x);
        double[] all = new double[x.length + steps];
        for (int t = 0; t < x.length; t++) {
            x[t] -= mean;
            all[t] = x[t];
        }
        double[] coefficients = fit(x);
        double reach = ofChanges ? y[y.length - 1] : 0;
        double[] ahead = new double[steps];
        for (int h = 0; h < steps; h++) {
            int t = x.length + h;
            for (int i = 0; i < coefficients.length; i++) {
                all[t] += coefficients[i] * all[t - 1 - i];
            }
            reach = (ofChanges ? reach : 0) + all[t] + mean;
            ahead[h] = reach;
        }
        return ahead;
    }

    /** Forward and backward errors are lessened together, one coefficient at a time. */
    private static double[] fit(double[] x) {
        int n = x.length;
        double[] forward = x.clone();
        double[] backward = x.clone();
        double[] coefficients = {};
        double[] best = coefficients;
        double error = meanSquare(x);
        double lowest = n * StrictMath.log(error + NO_ERROR);
        for (int k = 1; k <= Math.min(LONGEST, n / 4); k++) {
            double reflection = reflection(forward, backward, k);
            coefficients = extend(coefficients, reflection);
            for (int t = n - 1; t >= k; t--) {
                double f = forward[t];
                forward[t] = f - reflection * backward[t - 1];
                backward[t] = backward[t - 1] - reflection * f;
            }
            error *= 1 - reflection * reflection;
            double criterion = n * StrictMath.log(error + NO_ERROR) + k * StrictMath.log(n);
            if (criterion < lowest) {
                lowest = criterion;
                best = coefficients;
            }
        }
        return best;
    }

    private static double reflection(double[] forward, double[] backward, int k) {
        double products = 0;
        double squares = 0;
        for (int t = k; t < forward.length; t++) {
            products += forward[t] * backward[t - 1];
            squares += forward[t] * forward[t] + backward[t - 1] * backward[t - 1];
        }
        return squares == 0 ? 0 : 2 * products / squares;
    }

    /** Levinson's recursion. */
    private static double[] extend(double[] coefficients, double reflection) {
        int k = coefficients.length;
        double[] extended = new double[k + 1];
        for (int i = 0; i < k; i++) {
            extended[i] = coefficients[i] - reflection * coefficients[k - 1 - i];
        }
        extended[k] = reflection;
        return extended;
    }

    private static double meanSquare(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value * value;
        }
        return sum / x.length;
    }
}
