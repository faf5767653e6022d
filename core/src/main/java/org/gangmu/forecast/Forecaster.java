package org.gangmu.forecast;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Continues series of one frequency: the median of several methods, with intervals whose width was fitted on stretches of real
 * series that the methods had not seen. The same values give the same forecast. Immutable and thread-safe.
 */
public final class Forecaster {
    private static final int FARTHEST = 1000;

    private final Frequency frequency;
    private final Map<Length, Calibration> calibrations = new EnumMap<>(Length.class);
    private final Map<Length, List<Method>> methods = new EnumMap<>(Length.class);

    private Forecaster(Frequency frequency) {
        this.frequency = frequency;
        MethodPool pool = MethodPool.of(frequency);
        for (Length length : Length.values()) {
            Calibration calibration = Calibration.get(frequency, length);
            calibrations.put(length, calibration);
            methods.put(length, calibration.listMethods(pool));
        }
    }

    public static Forecaster of(Frequency frequency) {
        return new Forecaster(frequency);
    }

    /**
     * Forecasts what follows the last of {@code values}.
     *
     * @param values one a year, quarter or month, in any unit, the oldest first; NaN where one is missing, also at the end
     * @param steps how many, from 1; those beyond {@link Frequency#horizon} are extrapolated
     * @throws NoForecast with its reason, if the values do not allow one
     */
    public Forecast forecast(double[] values, int steps) {
        if (steps < 1 || steps > FARTHEST) {
            throw new IllegalArgumentException("Steps must be 1 to " + FARTHEST + ", not " + steps);
        }
        History history = History.of(values);
        Length length = Length.of(history.known(), frequency);
        Calibration calibration = calibrations.get(length);
        List<Method> used = methods.get(length);
        if (calibration == null || used == null) {
            throw new IllegalStateException("No calibration of " + length);
        }
        Outlook outlook = Outlook.of(history, frequency, used, history.ended() + steps);
        double[] halfWidths = calibration.halfWidths(outlook.traits());
        return Forecast.of(ahead(outlook.points(), history), ahead(halfWidths, history));
    }

    /** Without the empty places at the end of the history, and in its unit. */
    private static double[] ahead(double[] values, History history) {
        return Arrays.stream(values)
                .skip(history.ended())
                .map(value -> value * history.size())
                .toArray();
    }
}
