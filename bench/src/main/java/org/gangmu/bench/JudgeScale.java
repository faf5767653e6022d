package org.gangmu.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.document.DocumentType;
import org.gangmu.document.Span;
import org.gangmu.judge.IndicatorJudge;
import org.gangmu.judge.Light;
import org.gangmu.judge.PaceJudge;
import org.gangmu.judge.RuleSet;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.series.Definition;
import org.gangmu.series.Observation;
import org.gangmu.series.Observations;

/**
 * Judges a nation: regions × indicators × years of months, of which it is known how they stand, since they are made up. Every
 * indicator has a five-year target, judged with its forecast, and a target of the running year, judged by its months. Region by
 * region, as a ledger hands them over. Prints one line; wrong lights end it with status 1.
 *
 * <p>Use: JudgeScale REGIONS INDICATORS YEARS
 */
public final class JudgeScale {
    private static final int LAST_YEAR = 2023;
    private static final LocalDate DAY = LocalDate.of(LAST_YEAR + 1, 2, 1);
    private static final int PLAN_FROM = 2021;

    /** How a made-up indicator stands, and the light it has to get. */
    private enum Standing {
        AHEAD(1.25, Light.GREEN),
        FAR_BEHIND(0.1, Light.RED);

        private final double share;
        private final Light light;

        Standing(double share, Light light) {
            this.share = share;
            this.light = light;
        }
    }

    private final List<Indicator> indicators;
    private final int years;
    private final LongAdder wrong = new LongAdder();
    private final LongAdder observed = new LongAdder();
    private final LongAdder making = new LongAdder();

    private JudgeScale(int indicators, int years) {
        this.indicators = Catalogue.standard().indicators().stream()
                .filter(i -> i.kind() == Indicator.Kind.AMOUNT && !i.unit().isEmpty())
                .limit(indicators)
                .toList();
        this.years = years;
    }

    /** Three numbers: 3000 60 15. */
    public static void main(String[] arguments) {
        int regions = Integer.parseInt(arguments[0]);
        JudgeScale scale = new JudgeScale(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        long start = System.nanoTime();
        IntStream.range(0, regions).parallel().forEach(scale::judge);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d regions, %d indicators, %d years: %d observations, %d lights, %d wrong, %.1f s by the clock"
                        + " (of which making the data up, over all threads, %.1f s)%n",
                regions,
                scale.indicators.size(),
                scale.years,
                scale.observed.sum(),
                2L * regions * scale.indicators.size(),
                scale.wrong.sum(),
                seconds,
                scale.making.sum() / 1e9);
        System.exit(scale.wrong.sum() == 0 ? 0 : 1);
    }

    private void judge(int region) {
        long start = System.nanoTime();
        SplittableRandom random = new SplittableRandom(region);
        List<Observation> told = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        List<double[]> levels = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Standing standing = random.nextInt(2) == 0 ? Standing.AHEAD : Standing.FAR_BEHIND;
            double[] byYear = levels(random, standing);
            standings.add(standing);
            levels.add(byYear);
            tell(told, indicator, byYear, random);
        }
        making.add(System.nanoTime() - start);
        observed.add(told.size());
        Observations observations = Observations.of(told);
        IndicatorJudge plan =
                new IndicatorJudge(RuleSet.national(), Period.years(PLAN_FROM, PLAN_FROM + 4), DAY, observations);
        PaceJudge pace = new PaceJudge(RuleSet.national(), DAY, observations, 9);
        for (int i = 0; i < indicators.size(); i++) {
            double[] byYear = levels.get(i);
            double base = byYear[PLAN_FROM - 1 - firstYear()];
            check(plan.judge(target(indicators.get(i), base)).light(), standings.get(i));
            double last = byYear[LAST_YEAR - firstYear()];
            double goal = standings.get(i) == Standing.AHEAD ? last * 0.9 : last * 1.3;
            check(pace.judge(yearly(indicators.get(i), goal)).light(), standings.get(i));
        }
    }

    private int firstYear() {
        return LAST_YEAR - years + 1;
    }

    private void check(Light light, Standing standing) {
        if (light != standing.light) {
            wrong.increment();
        }
    }

    /** Steady before the plan; in it the share of the way to the target (base × 1.5) that the standing asks for. */
    private double[] levels(SplittableRandom random, Standing standing) {
        double[] levels = new double[years];
        double level = 50 + random.nextDouble() * 1000;
        for (int i = 0; i < years; i++) {
            int year = firstYear() + i;
            double growth = year < PLAN_FROM ? 1.05 : StrictMath.pow(1.5, 0.2 * standing.share);
            level *= growth * (1 + (random.nextDouble() - 0.5) * 0.002);
            levels[i] = level;
        }
        return levels;
    }

    /** January and February together, then month by month, each year with the same season. */
    private void tell(List<Observation> told, Indicator indicator, double[] levels, SplittableRandom random) {
        for (int i = 0; i < levels.length; i++) {
            for (int month = 2; month <= 12; month++) {
                double share = month / 12.0 * (0.9 + 0.1 * month / 12);
                int year = firstYear() + i;
                Period period = month == 12 ? Period.year(year) : Period.months(year, 1, year, month);
                told.add(observation(indicator, period, levels[i] * share, told.size() * 20));
            }
        }
    }

    private static Observation observation(Indicator indicator, Period period, double value, int at) {
        LocalDate known = period.lastMonth() == 12
                ? LocalDate.of(period.lastYear() + 1, 1, 20)
                : LocalDate.of(period.lastYear(), period.lastMonth() + 1, 20);
        return new Observation(
                indicator.id(),
                indicator.name(),
                period,
                Measure.LEVEL,
                printed(value),
                new BigDecimal("0.005"),
                indicator.unit(),
                Bound.EQ,
                Status.ACTUAL,
                known,
                DocumentType.STATISTICS,
                new Span("sha256:made-up", at, at + 10),
                at,
                "",
                Definition.USUAL,
                false);
    }

    private static Target target(Indicator indicator, double base) {
        Period end = Period.year(PLAN_FROM + 4);
        return target(indicator, told(base, Period.year(PLAN_FROM - 1)), told(base * 1.5, end), end);
    }

    private static Target yearly(Indicator indicator, double goal) {
        return target(indicator, null, told(goal, Period.year(LAST_YEAR)), Period.year(LAST_YEAR));
    }

    private static Target target(Indicator indicator, Told base, Told value, Period period) {
        return new Target(
                indicator.name(),
                indicator.id(),
                indicator.id(),
                indicator.unit(),
                "",
                null,
                base,
                value,
                Bound.EQ,
                period,
                false,
                null,
                null,
                new Span("sha256:plan", 0, 10));
    }

    private static Told told(double value, Period period) {
        return new Told(printed(value), period, new Span("sha256:plan", 0, 10), 0);
    }

    private static BigDecimal printed(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    }
}
