package org.gangmu.forecast;

/**
 * A quantile as a weighted sum of traits: quantile regression (Koenker & Bassett 1978, Econometrica 46) by the
 * majorise-minimise steps of Hunter & Lange 2000 (Journal of Computational and Graphical Statistics 9), each a weighted
 * least-squares fit.
 */
final class QuantileFit {
    private static final int STEPS = 60;
    private static final double SMALLEST_REST = 0.02;
    /** Keeps a trait without any variation from making the equations unsolvable. */
    private static final double RIDGE = 1e-6;

    private final double quantile;
    private final double[][] traits;
    private final double[] values;
    private final double[] weights;

    /** @param traits one row a value; the first trait is 1 */
    QuantileFit(double quantile, double[][] traits, double[] values, double[] weights) {
        this.quantile = quantile;
        this.traits = traits;
        this.values = values;
        this.weights = weights;
    }

    /** The weights of the traits. */
    double[] fit() {
        double[] fitted = new double[traits[0].length];
        for (int step = 0; step < STEPS; step++) {
            fitted = step(fitted);
        }
        return fitted;
    }

    private double[] step(double[] fitted) {
        int count = fitted.length;
        double[][] equations = new double[count][count + 1];
        for (int i = 0; i < count; i++) {
            equations[i][i] = RIDGE;
        }
        for (int row = 0; row < values.length; row++) {
            double rest = values[row] - sum(fitted, traits[row]);
            double near = weights[row] / (SMALLEST_REST + Math.abs(rest));
            double pull = near * values[row] + weights[row] * (2 * quantile - 1);
            for (int i = 0; i < count; i++) {
                double left = near * traits[row][i];
                for (int j = 0; j < count; j++) {
                    equations[i][j] += left * traits[row][j];
                }
                equations[i][count] += pull * traits[row][i];
            }
        }
        return solve(equations);
    }

    private static double sum(double[] fitted, double[] traits) {
        double sum = 0;
        for (int i = 0; i < fitted.length; i++) {
            sum += fitted[i] * traits[i];
        }
        return sum;
    }

    /** Gauss elimination; the matrix is symmetric and positive, so that the diagonal serves as pivot. */
    private static double[] solve(double[][] equations) {
        int count = equations.length;
        for (int pivot = 0; pivot < count; pivot++) {
            for (int i = 0; i < count; i++) {
                double factor = i == pivot ? 0 : equations[i][pivot] / equations[pivot][pivot];
                for (int j = pivot; j <= count && factor != 0; j++) {
                    equations[i][j] -= factor * equations[pivot][j];
                }
            }
        }
        double[] solution = new double[count];
        for (int i = 0; i < count; i++) {
            solution[i] = equations[i][count] / equations[i][i];
        }
        return solution;
    }
}
