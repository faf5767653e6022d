package org.gangmu.app.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A value axis with round ticks (steps of 1, 2 or 5 times a power of ten) that holds all values.
 *
 * @param low the lowest tick
 * @param high the highest tick, above {@code low}
 */
record Scale(double low, double high, List<BigDecimal> ticks) {
    private static final int INTERVALS = 5;

    static Scale of(List<Double> values) {
        double min = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double max = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double spread = max > min ? max - min : Math.max(Math.abs(max) * 0.2, 1e-6);
        double from = max > min ? min - spread * 0.08 : min - spread / 2;
        double to = max > min ? max + spread * 0.08 : max + spread / 2;
        BigDecimal step = step((to - from) / INTERVALS);
        BigDecimal first =
                BigDecimal.valueOf(Math.floor(from / step.doubleValue())).multiply(step);
        var ticks = new ArrayList<BigDecimal>();
        BigDecimal tick = first;
        while (tick.doubleValue() < to) {
            ticks.add(plain(tick));
            tick = tick.add(step);
        }
        ticks.add(plain(tick));
        return new Scale(first.doubleValue(), tick.doubleValue(), List.copyOf(ticks));
    }

    private static BigDecimal step(double wanted) {
        int power = (int) Math.floor(Math.log10(wanted));
        double lead = wanted / Math.pow(10, power);
        int round = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
        return BigDecimal.valueOf(round).scaleByPowerOfTen(power);
    }

    private static BigDecimal plain(BigDecimal tick) {
        BigDecimal bare = tick.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
