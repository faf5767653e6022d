package org.gangmu.report;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.gangmu.judge.PlanForecast;
import org.gangmu.judge.Verdict;
import org.jspecify.annotations.Nullable;

/** A number that a verdict holds. */
public enum Aspect {
    VALUE(false, Verdict::value),
    PATH(false, Verdict::path),
    PROGRESS(true, Verdict::progress),
    ELAPSED(true, Verdict::elapsed),
    /** The year of the latest observation. */
    YEAR(
            false,
            verdict -> verdict.latest() == null
                    ? null
                    : BigDecimal.valueOf(verdict.latest().period().lastYear())),
    /** The year after that. */
    NEXT_YEAR(
            false,
            verdict -> verdict.latest() == null
                    ? null
                    : BigDecimal.valueOf(verdict.latest().period().lastYear() + 1L)),
    FORECAST(false, verdict -> of(verdict, PlanForecast::value)),
    FORECAST_LOW(false, verdict -> of(verdict, PlanForecast::low)),
    FORECAST_HIGH(false, verdict -> of(verdict, PlanForecast::high)),
    PROBABILITY(true, verdict -> of(verdict, PlanForecast::probability));

    private final boolean share;
    private final Function<Verdict, @Nullable BigDecimal> number;

    Aspect(boolean share, Function<Verdict, @Nullable BigDecimal> number) {
        this.share = share;
        this.number = number;
    }

    /** Whether it is told as a percentage. */
    boolean isShare() {
        return share;
    }

    /** Empty where the verdict has none. */
    OptionalDouble of(Verdict verdict) {
        BigDecimal found = number.apply(verdict);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.doubleValue());
    }

    private static @Nullable BigDecimal of(Verdict verdict, Function<PlanForecast, @Nullable BigDecimal> number) {
        PlanForecast forecast = verdict.forecast();
        return forecast == null ? null : number.apply(forecast);
    }
}
