package org.gangmu.forecast;

import java.util.Arrays;

/** Works on logarithms, so that growth is by a rate; on the values themselves where one is not positive. */
final class Logged implements Method {
    private final Method method;

    Logged(Method method) {
        this.method = method;
    }

    @Override
    public double[] forecast(double[] y, int steps) {
        if (Arrays.stream(y).anyMatch(value -> value <= 0)) {
            return method.forecast(y, steps);
        }
        double[] logs = Arrays.stream(y).map(StrictMath::log).toArray();
        return Arrays.stream(method.forecast(logs, steps)).map(StrictMath::exp).toArray();
    }
}
