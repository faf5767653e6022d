package org.gangmu.forecast;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods there are, by the names that calibration.tsv uses. Immutable and thread-safe. */
final class MethodPool {
    private final Map<String, Method> byName;

    private MethodPool(Map<String, Method> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    static MethodPool of(Frequency frequency) {
        Map<String, Method> plain = new LinkedHashMap<>();
        int longestBlock = Math.max(3, frequency.perYear());
        plain.put("naive", new Naive());
        plain.put("simple", Smoothing.simple());
        plain.put("damped", Smoothing.damped());
        plain.put("damped-log", new Logged(Smoothing.damped()));
        plain.put("traced-log", new Logged(Smoothing.damped(frequency.horizon())));
        plain.put("fading-log", new Logged(new FadingTrend()));
        plain.put("theta", new Theta());
        plain.put("theta-log", new Logged(new Theta()));
        plain.put("dynamic-theta", new DynamicTheta());
        plain.put("dynamic-theta-log", new Logged(new DynamicTheta()));
        plain.put("blocks-damped", new Blocks(Smoothing.damped(), longestBlock));
        plain.put("blocks-theta", new Blocks(new DynamicTheta(), longestBlock));
        plain.put("autoregression", AutoRegression.ofValues());
        plain.put("autoregression-log", new Logged(AutoRegression.ofChanges()));
        if (frequency == Frequency.YEARLY) {
            return new MethodPool(plain);
        }
        int perYear = frequency.perYear();
        Map<String, Method> seasonal = new LinkedHashMap<>();
        plain.forEach((name, method) -> seasonal.put(name, new Deseasonalised(perYear, Seasons.Kind.FACTOR, method)));
        seasonal.put("damped-amount", new Deseasonalised(perYear, Seasons.Kind.AMOUNT, Smoothing.damped()));
        seasonal.put("theta-amount", new Deseasonalised(perYear, Seasons.Kind.AMOUNT, new DynamicTheta()));
        seasonal.put("seasonal-smoothing", new SeasonalSmoothing(perYear));
        return new MethodPool(seasonal);
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    Method get(String name) {
        Method method = byName.get(name);
        if (method == null) {
            throw new IllegalArgumentException("No forecasting method is called " + name);
        }
        return method;
    }
}
