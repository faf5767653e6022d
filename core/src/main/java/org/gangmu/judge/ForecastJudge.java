package org.gangmu.judge;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gangmu.document.Span;
import org.gangmu.forecast.Forecast;
import org.gangmu.forecast.Forecaster;
import org.gangmu.forecast.Frequency;
import org.gangmu.forecast.Interval;
import org.gangmu.forecast.NoForecast;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Dimension;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.series.Series;
import org.jspecify.annotations.Nullable;

/** Forecasts a level to the plan's end, from the values known and the plan's base. */
final class ForecastJudge {
    private static final Forecaster YEARLY = Forecaster.of(Frequency.YEARLY);
    private static final int FEWEST = 4;
    private static final double LEVEL = 0.8;
    private static final int HALVINGS = 8;

    private final VerdictDraft draft;
    private final Path path;
    private final NavigableMap<Integer, BigDecimal> values = new TreeMap<>();
    private final List<Span> sources;

    /** @param latestYear of what is known; later years are not looked at */
    ForecastJudge(VerdictDraft draft, Path path, Series known, int latestYear) {
        this.draft = draft;
        this.path = path;
        var upToLatest = known.byYear().headMap(latestYear, true);
        upToLatest.forEach((year, observation) -> values.put(year, observation.value()));
        Told base = draft.target.base();
        if (base != null) {
            values.putIfAbsent(base.period().last(), base.value());
        }
        sources = upToLatest.values().stream().map(o -> o.span()).distinct().toList();
    }

    /** Null where less than four years are known, more than half of the years are not, or nothing is left to forecast. */
    @Nullable
    PlanForecast forecast() {
        if (values.isEmpty()) {
            return null;
        }
        Forecast forecast = continued(values.lastEntry().getValue().doubleValue());
        if (forecast == null) {
            return null;
        }
        Interval interval = forecast.interval(forecast.steps(), LEVEL);
        Double probability = draft.mixed ? null : probability(forecast);
        double value = forecast.point(forecast.steps());
        return new PlanForecast(
                draft.target.period().last(),
                VerdictDraft.decimal(value),
                VerdictDraft.decimal(interval.low()),
                VerdictDraft.decimal(interval.high()),
                VerdictDraft.decimal(LEVEL),
                probability == null ? null : VerdictDraft.decimal(probability),
                values.size(),
                chinese(value, interval, probability),
                english(value, interval, probability),
                sources);
    }

    /**
     * Where between {@code less} and {@code enough} the latest value would have to be for the probability to be {@code chance},
     * found by halving; {@code enough} itself where not even that suffices, infinitely far behind {@code less} where that
     * suffices already.
     */
    double valueFor(double chance, double less, double enough) {
        if (probability(enough) < chance) {
            return enough;
        }
        if (probability(less) >= chance) {
            return enough >= less ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double below = less;
        double above = enough;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (below + above) / 2;
            if (probability(middle) >= chance) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }

    /** Whether {@code latest}, had the last year brought it, would give the probability {@code chance}. */
    boolean suffices(double chance, double latest) {
        return probability(latest) >= chance;
    }

    private double probability(double latest) {
        Forecast forecast = continued(latest);
        return forecast == null ? 0 : probability(forecast);
    }

    private double probability(Forecast forecast) {
        return path.sign(draft.target.bound()) > 0
                ? forecast.probabilityAtLeast(forecast.steps(), path.target())
                : forecast.probabilityAtMost(forecast.steps(), path.target());
    }

    /** The forecast to the plan's end, if the last year had {@code latest}; null where there is none. */
    private @Nullable Forecast continued(double latest) {
        int end = draft.target.period().last();
        if (values.size() < FEWEST || values.lastKey() >= end) {
            return null;
        }
        double[] series = series();
        series[series.length - 1] = latest;
        try {
            return bounded(YEARLY.forecast(series, end - values.lastKey()));
        } catch (NoForecast none) {
            return null;
        }
    }

    /** A year without a value is not a number. */
    private double[] series() {
        double[] series = new double[values.lastKey() - values.firstKey() + 1];
        Arrays.fill(series, Double.NaN);
        values.forEach((year, value) -> series[year - values.firstKey()] = value.doubleValue());
        return series;
    }

    /** What was never below zero stays so, save rates: growth of 3 % may turn. */
    private Forecast bounded(Forecast forecast) {
        boolean rate = MeasureUnit.find(draft.target.unit())
                .map(MeasureUnit::dimension)
                .filter(d -> d == Dimension.SHARE || d == Dimension.POINT)
                .isPresent();
        boolean negative = values.values().stream().anyMatch(value -> value.signum() < 0);
        return rate || negative ? forecast : forecast.within(0, Double.POSITIVE_INFINITY);
    }

    private String chinese(double value, Interval interval, @Nullable Double probability) {
        String unit = draft.target.unit();
        String reach = path.shape() == Path.Shape.DUTY ? "守住" : "达到";
        return "由" + values.firstKey() + "至" + values.lastKey() + "年" + values.size() + "个数据外推，"
                + draft.target.period().last() + "年约为" + Say.number(value) + unit + "，八成可能在"
                + Say.number(interval.low()) + "至" + Say.number(interval.high()) + unit + "之间，"
                + (probability == null
                        ? "因价格口径不同，不计达到目标的概率。"
                        : reach + "目标的概率" + Say.likely(probability, "不到", "超过") + "。");
    }

    private String english(double value, Interval interval, @Nullable Double probability) {
        String reach = path.shape() == Path.Shape.DUTY ? "keep" : "reach";
        return "From " + values.size() + " values of " + values.firstKey() + "–" + values.lastKey() + ", "
                + draft.target.period().last() + " is forecast at " + Say.number(value) + ", with 80 % between "
                + Say.number(interval.low()) + " and " + Say.number(interval.high())
                + (probability == null
                        ? "; target and values are in different prices, so no probability is told."
                        : "; the probability to " + reach + " the target is "
                                + Say.likely(probability, "below ", "above ") + ".");
    }
}
