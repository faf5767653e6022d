package org.gangmu.forecast;

/** The two measures of the M3 bench. */
final class Accuracy {
    private Accuracy() {}

    /** The symmetric absolute percentage error, 0 to 200 (Makridakis & Hibon 2000); 0 where both are zero. */
    static double symmetricPercent(double forecast, double actual) {
        double size = Math.abs(forecast) + Math.abs(actual);
        return size == 0 ? 0 : 200 * Math.abs(forecast - actual) / size;
    }

    /** The mean of {@link #symmetricPercent} over the steps. */
    static double smape(double[] forecast, double[] actual) {
        double sum = 0;
        for (int h = 0; h < actual.length; h++) {
            sum += symmetricPercent(forecast[h], actual[h]);
        }
        return sum / actual.length;
    }

    /** The mean absolute error over the steps, in terms of the mean yearly change (Hyndman & Koehler 2006). */
    static double mase(double[] forecast, double[] actual, double yearlyChange) {
        double sum = 0;
        for (int h = 0; h < actual.length; h++) {
            sum += Math.abs(forecast[h] - actual[h]);
        }
        return sum / actual.length / yearlyChange;
    }
}
